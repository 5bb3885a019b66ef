import { canonicalJson, type Json } from '../base/canonical-json.ts'
import { toHex } from '../base/hex.ts'
import type { CreateSha256 } from '../base/ports.ts'
import { toUtf8 } from '../base/utf8.ts'
import { hashLeaf } from './merkle-frontier.ts'

/** A row an act wrote: its table, its key and the digest of its canonical content. */
export type ChangedRow = { readonly table: string; readonly key: string; readonly sha256: string }

/** What one custody entry says. It is hashed as canonical JSON, so every field counts and its spelling is final. */
export type CustodyEntry = {
  readonly sequence: number
  readonly previousHash: string | null
  readonly act: string
  readonly actor: string
  /** The laptop's clock as it stood, ISO with Z; never corrected, may step back. */
  readonly laptopAt: string
  /** A clock that only goes forward within one run of the program. */
  readonly uptimeMs: number
  readonly reason: string | null
  readonly evidence: readonly string[]
  readonly details: Readonly<Record<string, string | number | boolean | null>>
  readonly rows: readonly ChangedRow[]
  /** Name and version of the program that wrote the entry. */
  readonly program: string
}

/** The one text of an entry, from which its hash is taken. */
export function entryText(entry: CustodyEntry): string {
  return canonicalJson(entry satisfies Json)
}

/** Leaf hash of an entry's text (RFC 6962 leaf), lower-case hexadecimal. The entry names its predecessor, so it is the chain value too. */
export function entryHash(text: string, createSha256: CreateSha256): string {
  return toHex(hashLeaf(toUtf8(text), createSha256))
}
