import { closeSync, ftruncateSync, openSync, writeSync } from 'node:fs'
import { buildFilm } from '../../unit/readers/support/build-film.ts'

/** Makes a film of the given size: a header a camera could have written, then one box of picture data that takes no room on disk. */
export function makeFilm(path: string, sizeBytes: number): void {
  const header = buildFilm()
  const box = Buffer.alloc(16)
  box.writeUInt32BE(1, 0)
  box.write('mdat', 4, 'latin1')
  box.writeBigUInt64BE(BigInt(sizeBytes - header.length), 8)
  const file = openSync(path, 'w')
  writeSync(file, Buffer.concat([header, box]))
  ftruncateSync(file, sizeBytes)
  closeSync(file)
}
