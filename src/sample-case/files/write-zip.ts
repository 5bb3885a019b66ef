import { crc32 } from 'node:zlib'
import { createByteWriter, utf8 } from './byte-writer.ts'

/** `modified` is the wall clock a zip carries: no zone, steps of two seconds. */
export type ZipMember = { name: string; bytes: Uint8Array; modified: { date: string; time: string } }

/** A zip archive whose members are stored, not deflated: compressors differ between builds, stored bytes do not (APPNOTE 6.3.10). */
export function writeZip(members: readonly ZipMember[]): Uint8Array {
  const body = createByteWriter('little')
  const directory = createByteWriter('little')
  for (const member of members) {
    const offset = body.length
    const facts = memberFacts(member)
    body.u32(0x04034b50).raw(facts).u16(utf8(member.name).length).u16(0).raw(utf8(member.name)).raw(member.bytes)
    directory.u32(0x02014b50).u16(20).raw(facts).u16(utf8(member.name).length)
    directory.u16(0).u16(0).u16(0).u16(0).u32(0).u32(offset).raw(utf8(member.name))
  }
  const end = createByteWriter('little').u32(0x06054b50).u16(0).u16(0).u16(members.length).u16(members.length)
  end.u32(directory.length).u32(body.length).u16(0)
  return createByteWriter().raw(body.toBytes()).raw(directory.toBytes()).raw(end.toBytes()).toBytes()
}

/** The fields that a local header and a directory entry share: version, UTF-8 flag, method, time, checksum, sizes. */
function memberFacts({ bytes, modified }: ZipMember): Uint8Array {
  const [year = 1980, month = 1, day = 1] = modified.date.split('-').map(Number)
  const [hour = 0, minute = 0, second = 0] = modified.time.split(':').map(Number)
  const facts = createByteWriter('little').u16(20).u16(0x0800).u16(0)
  facts.u16((hour << 11) | (minute << 5) | (second >> 1)).u16(((year - 1980) << 9) | (month << 5) | day)
  return facts.u32(crc32(bytes)).u32(bytes.length).u32(bytes.length).toBytes()
}
