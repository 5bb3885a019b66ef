import { crc32, deflateRawSync } from 'node:zlib'

/**
 * A member to write; `statedBytes` lies about its size, `large` writes its sizes in the 64-bit form, `dos` is its date and time as DOS packs
 * them, `extra` stands behind its name in the directory.
 */
export type ZipMember = {
  name: string
  content: Uint8Array | string
  statedBytes?: number
  encrypted?: boolean
  stored?: boolean
  large?: boolean
  dos?: { date: number; time: number }
  extra?: Buffer
}

/** Writes a ZIP archive of deflated members (or stored ones), honest or not. */
export function buildZip(members: readonly ZipMember[]): Buffer {
  const locals: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const member of members) {
    const content = Buffer.from(member.content)
    const packed = member.stored === true ? content : deflateRawSync(content)
    const name = Buffer.from(member.name)
    const common = Buffer.alloc(26)
    common.writeUInt16LE(20, 0)
    common.writeUInt16LE(member.encrypted === true ? 1 : 0, 2)
    common.writeUInt16LE(member.stored === true ? 0 : 8, 4)
    common.writeUInt16LE(member.dos?.time ?? 0, 6)
    common.writeUInt16LE(member.dos?.date ?? 0, 8)
    common.writeUInt32LE(crc32(content), 10)
    common.writeUInt32LE(packed.length, 14)
    common.writeUInt32LE(member.statedBytes ?? content.length, 18)
    common.writeUInt16LE(name.length, 22)
    const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), common, name, packed])
    const place = Buffer.alloc(14)
    place.writeUInt32LE(offset, 10)
    const extra = Buffer.concat([
      member.large === true ? largeSizes(common) : Buffer.alloc(0),
      member.extra ?? Buffer.alloc(0),
    ])
    const central = Buffer.from(common)
    if (member.large === true) central.fill(0xff, 14, 22)
    central.writeUInt16LE(extra.length, 24)
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00', 'latin1'), central, place, name, extra]))
    locals.push(local)
    offset += local.length
  }
  const index = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 'latin1')
  end.writeUInt16LE(members.length, 8)
  end.writeUInt16LE(members.length, 10)
  end.writeUInt32LE(index.length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...locals, index, end])
}

/** The sizes of a member where 32 bits do not hold them (APPNOTE §4.5.3). */
function largeSizes(common: Buffer): Buffer {
  const field = Buffer.alloc(20)
  field.writeUInt16LE(1, 0)
  field.writeUInt16LE(16, 2)
  field.writeBigUInt64LE(BigInt(common.readUInt32LE(18)), 4)
  field.writeBigUInt64LE(BigInt(common.readUInt32LE(14)), 12)
  return field
}

/** The extended timestamp of a directory entry: the last change, in seconds since 1970. */
export function unixTime(seconds: number): Buffer {
  const field = Buffer.from([0x55, 0x54, 5, 0, 1, 0, 0, 0, 0])
  field.writeInt32LE(seconds, 5)
  return field
}

const relationships = 'http://schemas.openxmlformats.org/package/2006/relationships'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** A Word document with one paragraph; parts can be added or replaced. */
export function buildDocx(text: string, parts: Readonly<Record<string, string>> = {}): Buffer {
  const all: Record<string, string> = {
    '[Content_Types].xml':
      '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    '_rels/.rels': `<?xml version="1.0"?><Relationships xmlns="${relationships}"><Relationship Id="rId1" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': documentXml(text),
    ...parts,
  }
  return buildZip(Object.entries(all).map(([name, content]) => ({ name, content })))
}

export const documentXml = (text: string, before = ''): string =>
  `<?xml version="1.0"?>${before}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:body></w:document>`

/** A relationships part with one external target. */
export const externalRelation = (kind: string, target: string): string =>
  `<?xml version="1.0"?><Relationships xmlns="${relationships}"><Relationship Id="rId9" Type="${office}/${kind}" Target="${target}" TargetMode="External"/></Relationships>`
