import { createByteWriter, utf8 } from '../byte-writer.ts'

const packetsPerSecond = 50
const packetsPerPage = 50
const serial = 0x4e455452

/** One packet of silence: CELT, full band, 20 ms, one channel (RFC 6716 §3.1). */
const silence = Uint8Array.of(0xf8, 0xff, 0xfe)

/** A voice note as the messenger stores it: Opus in Ogg (RFC 7845), here nothing but silence. */
export function writeVoiceNote(seconds: number): Uint8Array {
  const head = createByteWriter('little').ascii('OpusHead').u8(1).u8(1).u16(312).u32(16_000).u16(0).u8(0).toBytes()
  const vendor = utf8('contoh')
  const tags = createByteWriter('little').ascii('OpusTags').u32(vendor.length).raw(vendor).u32(0).toBytes()
  const file = createByteWriter()
  file
    .raw(page({ packets: [head], number: 0, granule: 0, flags: 2 }))
    .raw(page({ packets: [tags], number: 1, granule: 0, flags: 0 }))
  const pages = Math.ceil((seconds * packetsPerSecond) / packetsPerPage)
  for (let index = 0; index < pages; index += 1) {
    const count = Math.min(packetsPerPage, seconds * packetsPerSecond - index * packetsPerPage)
    const granule = (index * packetsPerPage + count) * 960
    file.raw(
      page({
        packets: Array.from({ length: count }, () => silence),
        number: index + 2,
        granule,
        flags: index === pages - 1 ? 4 : 0,
      }),
    )
  }
  return file.toBytes()
}

/** An Ogg page of whole packets, each shorter than 255 bytes (RFC 3533 §6). */
function page({
  packets,
  number,
  granule,
  flags,
}: {
  packets: readonly Uint8Array[]
  number: number
  granule: number
  flags: number
}): Uint8Array {
  const write = (checksum: number) => {
    const writer = createByteWriter('little')
      .ascii('OggS')
      .u8(0)
      .u8(flags)
      .u32(granule)
      .u32(0)
      .u32(serial)
      .u32(number)
      .u32(checksum)
    writer.u8(packets.length)
    for (const packet of packets) writer.u8(packet.length)
    for (const packet of packets) writer.raw(packet)
    return writer.toBytes()
  }
  return write(oggChecksum(write(0)))
}

/** The unreflected 32-bit remainder Ogg asks for. */
function oggChecksum(bytes: Uint8Array): number {
  let value = 0
  for (const byte of bytes) {
    value ^= byte << 24
    for (let bit = 0; bit < 8; bit += 1) value = value & 0x80000000 ? (value << 1) ^ 0x04c11db7 : value << 1
  }
  return value >>> 0
}
