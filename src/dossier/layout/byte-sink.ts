/**
 * Where finished bytes go: a file, a hash, a socket.
 *
 * The promise settles when the sink has drained, so that a writer which waits for it never holds more than one picture.
 * The bytes may be reused by the caller afterwards.
 */
export type ByteSink = { write(bytes: Uint8Array): Promise<void> }
