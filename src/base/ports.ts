/** What the outside world is to the core. Hosts and tests hand these in; nothing else reads a clock or a random source. */
export type Clock = {
  /** The laptop's clock: milliseconds since 1970-01-01T00:00:00Z. May step. */
  nowMs(): number
  /** A clock that only goes forward, in whole milliseconds since an unspecified start. */
  uptimeMs(): number
}

export type Randomness = {
  /** Unpredictable bytes, for identifiers and tokens. */
  bytes(count: number): Uint8Array
}

export type Log = {
  info(event: string, facts?: Record<string, string | number | boolean | null>): void
  warn(event: string, facts?: Record<string, string | number | boolean | null>): void
  error(event: string, facts?: Record<string, string | number | boolean | null>): void
}

/** An incremental SHA-256, so that pure code can hash without knowing who computes it. */
export type Sha256 = {
  update(bytes: Uint8Array): Sha256
  /** 32 bytes. The object is spent afterwards. */
  digest(): Uint8Array
}

export type CreateSha256 = () => Sha256
