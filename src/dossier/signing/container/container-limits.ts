import { WorkbenchError } from '../../../contract/failure.ts'

/** No tool in use asks for more rounds; a hostile file must not keep the workstation busy for minutes. */
export const maximumIterations = 2_000_000

/** A key file is a few kilobytes; with a long chain some tens. */
export const maximumContainerBytes = 4 * 1024 * 1024

/** Safes and bags of one container. */
export const maximumSafes = 16
export const maximumBags = 64

/** The container is damaged or not a container. The reason is for the log and never holds a secret. */
export function unreadable(reason: string, cause?: unknown): WorkbenchError {
  return new WorkbenchError('key-unreadable', `key container: ${reason}`, cause === undefined ? {} : { cause })
}

/** The key is sound but uses something this program does not do; `what` is a technical name, the same in every language. */
export function unsupported(what: string): WorkbenchError {
  return new WorkbenchError('key-unsupported', `not supported: ${what}`, { details: { what } })
}

/** A count of rounds that is neither senseless nor a trap. */
export function checkedIterations(count: number): number {
  if (count < 1 || count > maximumIterations) throw unreadable(`${count} rounds of key derivation`)
  return count
}
