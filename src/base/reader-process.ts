/**
 * A process that reads hostile files for the core: messages in, messages out, and it can be ended at any moment.
 *
 * Messages are structured-clone values; byte arrays cross as byte arrays.
 */
export type ReaderProcess = {
  /** The operating system's number, for watching its memory; null where the host cannot tell. */
  readonly pid: number | null
  send(message: unknown): void
  /**
   * Sends bytes of a file over a line of their own, where the host has one: as messages they cost both processes several times their
   * copying. They may be written over once it answers; a process that has gone swallows them.
   */
  readonly sendBytes?: ((bytes: Uint8Array) => Promise<void>) | undefined
  onMessage(listener: (message: unknown) => void): void
  /** Told once, whether it ended by itself, was ended, or could not be started. */
  onExit(listener: () => void): void
  /** Ends it at once, whatever it is doing. */
  kill(): void
}

/** How a host starts a reader process: `child_process.fork` in Node, `utilityProcess.fork` in Electron. */
export type StartReader = () => ReaderProcess
