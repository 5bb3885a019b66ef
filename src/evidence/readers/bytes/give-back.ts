/**
 * Gives the memory of bytes back at once, where they have a buffer to themselves; the engine would leave hundreds of megabytes of pictures
 * lying until it cleans. Nobody may look at them afterwards: they are empty then.
 */
export function giveBack({ buffer, byteLength }: Uint8Array): void {
  if (buffer instanceof ArrayBuffer && !buffer.detached && byteLength === buffer.byteLength) buffer.transfer(0)
}
