import { crc32, deflateRawSync } from 'node:zlib'
import { buildZip } from '../readers/support/build-zip.ts'

/** An archive of which every directory entry points at the same packed bytes. */
export function overlapping(count: number): Buffer {
  const content = Buffer.alloc(1_000_000)
  const packed = deflateRawSync(content)
  const local = Buffer.concat([header('PK\x03\x04', content, packed, 'a'), Buffer.from('a'), packed])
  const entry = (index: number) => {
    const name = String(index).padStart(6, '0')
    return Buffer.concat([centralHeader(content, packed, name), Buffer.from(name)])
  }
  return withEnd(
    local,
    Array.from({ length: count }, (_, index) => entry(index)),
    count,
  )
}

/** An archive whose directory holds as many empty entries as wanted, in the 64-bit form where it must be. */
export function emptyEntries(count: number): Buffer {
  const nothing = Buffer.alloc(0)
  const one = Buffer.concat([centralHeader(nothing, nothing, 'a'), Buffer.from('a')])
  const local = Buffer.concat([header('PK\x03\x04', nothing, nothing, 'a'), Buffer.from('a')])
  const directory = Buffer.alloc(one.length * count, one)
  const large = Buffer.alloc(56 + 20)
  large.write('PK\x06\x06', 'latin1')
  large.writeBigUInt64LE(44n, 4)
  large.writeBigUInt64LE(BigInt(count), 24)
  large.writeBigUInt64LE(BigInt(count), 32)
  large.writeBigUInt64LE(BigInt(directory.length), 40)
  large.writeBigUInt64LE(BigInt(local.length), 48)
  large.write('PK\x06\x07', 56, 'latin1')
  large.writeBigUInt64LE(BigInt(local.length + directory.length), 64)
  large.writeUInt32LE(1, 72)
  const end = Buffer.alloc(22, 0xff)
  end.write('PK\x05\x06\0\0\0\0', 'latin1')
  end.writeUInt16LE(0, 20)
  return Buffer.concat([local, directory, large, end])
}

/** An archive with one member that Unix would unpack as a symbolic link. */
export function symbolicLink(name: string, target: string): Buffer {
  const archive = buildZip([{ name, content: target }])
  const at = archive.indexOf(Buffer.from('PK\x01\x02', 'latin1'))
  archive.writeUInt8(3, at + 5)
  archive.writeUInt32LE((0o120777 << 16) >>> 0, at + 38)
  return archive
}

function header(mark: string, content: Buffer, packed: Buffer, name: string): Buffer {
  const bytes = Buffer.alloc(30)
  bytes.write(mark, 'latin1')
  bytes.writeUInt16LE(8, 8)
  bytes.writeUInt32LE(crc32(content), 14)
  bytes.writeUInt32LE(packed.length, 18)
  bytes.writeUInt32LE(content.length, 22)
  bytes.writeUInt16LE(name.length, 26)
  return bytes
}

function centralHeader(content: Buffer, packed: Buffer, name: string): Buffer {
  const bytes = Buffer.alloc(46)
  bytes.write('PK\x01\x02', 'latin1')
  bytes.writeUInt16LE(8, 10)
  bytes.writeUInt32LE(crc32(content), 16)
  bytes.writeUInt32LE(packed.length, 20)
  bytes.writeUInt32LE(content.length, 24)
  bytes.writeUInt16LE(name.length, 28)
  return bytes
}

function withEnd(local: Buffer, entries: readonly Buffer[], count: number): Buffer {
  const directory = Buffer.concat(entries)
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 'latin1')
  end.writeUInt16LE(count, 8)
  end.writeUInt16LE(count, 10)
  end.writeUInt32LE(directory.length, 12)
  end.writeUInt32LE(local.length, 16)
  return Buffer.concat([local, directory, end])
}
