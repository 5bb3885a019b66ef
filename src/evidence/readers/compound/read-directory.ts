import type { ByteWindow } from '../bytes/byte-window.ts'
import { viewOf } from '../bytes/view-of.ts'

const headerLength = 512
/** Places of the sector table that stand in the header itself; further ones lie in sectors of their own. */
const inHeader = 109
const highestSector = 0xffff_fffa
/** The last sector of a chain points here; everything else above the highest sector is no sector either. */
const endOfChain = 0xffff_fffe
/** Some thousand entries: more streams than any honest document has. */
const mostSectors = 1_024

/** The sectors of a compound file's directory, in their order; `whole` where the chain of them could be followed to its end. */
export type CompoundDirectory = { readonly sectors: readonly Uint8Array[]; readonly whole: boolean }

/** Follows the directory of a compound file from sector to sector through its table of sectors ([MS-CFB] §2.3), wherever they lie. */
export async function readDirectory(window: ByteWindow): Promise<CompoundDirectory> {
  const header = await window.read(0, headerLength)
  const shift = header ? viewOf(header).getUint16(30, true) : 0
  if (!header || (shift !== 9 && shift !== 12)) return { sectors: [], whole: false }
  const file: CompoundFile = { window, header: viewOf(header), size: 2 ** shift }
  const sectors: Uint8Array[] = []
  const seen = new Set<number>()
  for (let sector = file.header.getUint32(48, true); sector !== endOfChain;) {
    const bytes = await readSector(file, sector)
    if (!bytes || seen.has(sector) || sectors.length >= mostSectors) return { sectors, whole: false }
    seen.add(sector)
    sectors.push(bytes.slice())
    const next = await nextOf(file, sector)
    if (next === null) return { sectors, whole: false }
    sector = next
  }
  return { sectors, whole: sectors.length > 0 }
}

type CompoundFile = { readonly window: ByteWindow; readonly header: DataView; readonly size: number }

async function readSector({ window, size }: CompoundFile, sector: number): Promise<Uint8Array | null> {
  return sector > highestSector ? null : window.read((sector + 1) * size, size)
}

/** What the table of sectors says comes after one; null where it cannot be read. */
async function nextOf(file: CompoundFile, sector: number): Promise<number | null> {
  const perSector = file.size / 4
  const place = await placeOfTable(file, Math.floor(sector / perSector))
  const table = place === null ? null : await readSector(file, place)
  return table && viewOf(table).getUint32((sector % perSector) * 4, true)
}

/** In which sector the `index`th part of the table lies: the header names the first, a chain of sectors the others. */
async function placeOfTable(file: CompoundFile, index: number): Promise<number | null> {
  if (index >= file.header.getUint32(44, true)) return null
  if (index < inHeader) return file.header.getUint32(76 + index * 4, true)
  const perSector = file.size / 4 - 1
  let sector = file.header.getUint32(68, true)
  for (let hops = Math.floor((index - inHeader) / perSector); ; hops -= 1) {
    const places = await readSector(file, sector)
    if (!places || hops > mostSectors) return null
    if (hops === 0) return viewOf(places).getUint32(((index - inHeader) % perSector) * 4, true)
    sector = viewOf(places).getUint32(perSector * 4, true)
  }
}
