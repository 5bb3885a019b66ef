/**
 * A process that reads hostile files for the core: messages in, messages out, and it can be ended at any moment.
 *
 * Messages are structured-clone values; byte arrays cross as byte arrays.
 */
export type ReaderProcess = {
  /** The operating system's number, for watching its memory; null where the host cannot tell. */
  readonly pid: number | null
  send(message: unknown): void
  onMessage(listener: (message: unknown) => void): void
  /** Told once, whether it ended by itself, was ended, or could not be started. */
  onExit(listener: () => void): void
  /** Ends it at once, whatever it is doing. */
  kill(): void
}

/** How a host starts a reader process: `child_process.fork` in Node, `utilityProcess.fork` in Electron. */
export type StartReader = () => ReaderProcess
