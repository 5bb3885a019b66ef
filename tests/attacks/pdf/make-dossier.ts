import { createHash } from 'node:crypto'
import { deflateSync } from 'node:zlib'
import { canonicalJson, type Json } from '../../../src/base/canonical-json.ts'
import { assemblePdf, streamBody } from './pdf-bytes.ts'

export type DossierWish = {
  readonly fields?: number
  /** Changes the manifest before it is written. */
  readonly manifest?: (manifest: ReturnType<typeof sampleManifest>) => Json
  readonly manifestText?: (text: string) => string
  readonly xmp?: (packet: string) => string
  readonly catalogEntries?: string
  readonly pageEntries?: string
  readonly annotations?: string
  readonly content?: string
  readonly extraObjects?: ReadonlyMap<number, string>
  readonly form?: 'direct' | 'indirect'
  readonly names?: string
  /** Bytes of an incompressible stand-in for pictures. */
  readonly fillerBytes?: number
  /** Into how many pictures those bytes are cut. */
  readonly fillerPictures?: number
  /** Objects with a text each, as a long dossier has. */
  readonly fillerObjects?: number
}

export const evidenceFiles = [
  { number: 'B-001', bytes: Buffer.from('foto pertama') },
  { number: 'B-002', bytes: Buffer.from('surat kedua') },
]

const sha256 = (bytes: Uint8Array): Buffer => createHash('sha256').update(bytes).digest()
const leaf = (text: string): Buffer => sha256(Buffer.concat([Buffer.from([0]), Buffer.from(text)]))
const node = (left: Buffer, right: Buffer): Buffer => sha256(Buffer.concat([Buffer.from([1]), left, right]))

/** A manifest with three custody entries whose root is worked out by hand: ((1 2) 3). */
export function sampleManifest(fields: number) {
  const [first = Buffer.alloc(32), second = Buffer.alloc(32), third = Buffer.alloc(32)] = ['satu', 'dua', 'tiga'].map(
    leaf,
  )
  return {
    format: 'netra-dossier-manifest',
    version: 1,
    dossier: {
      number: '001/UJI/2024',
      code: 'MP-01',
      edition: 'internal',
      subject: 'Terlapor I',
      recipient: 'BKN',
      frozenAt: '2024-10-18T16:00:00+08:00',
      sample: true,
    },
    caseId: '01929a00-0000-7000-8000-000000000001',
    custody: {
      sequence: 3,
      entryHash: third.toString('hex'),
      merkleRoot: node(node(first, second), third).toString('hex'),
    },
    custodyLeaves: [first, second, third].map((hash) => hash.toString('hex')),
    evidence: evidenceFiles.map(({ number, bytes }) => ({
      number,
      sha256: sha256(bytes).toString('hex'),
      sizeBytes: bytes.length,
      mediaType: 'image/jpeg',
      use: 'relied-on',
      annexPage: 1,
    })),
    dataPacks: [{ name: 'holidays', sha256: sha256(Buffer.from('pack')).toString('hex') }],
    signatureFields: Array.from({ length: fields }, (_, index) => `Tandatangan${index + 1}`),
    producer: { name: 'netra', version: '0.1.0' },
  }
}

const utf16 = (text: string): string => `<feff${Buffer.from(text, 'utf16le').swap16().toString('hex')}>`

/** A small frozen dossier by the convention between writer, signer and verifier, or with one thing different. */
export function makeDossier(wish: DossierWish = {}): Buffer {
  const fields = wish.fields ?? 1
  const manifest = sampleManifest(fields)
  const written = canonicalJson(wish.manifest?.(manifest) ?? manifest)
  const text = Buffer.from(wish.manifestText?.(written) ?? written, 'utf8')
  const packet = xmpPacket(manifest, sha256(text).toString('hex'))
  const packed = deflateSync(text).toString('latin1')
  const references = manifest.signatureFields.map((_, index) => `${20 + index * 2} 0 R`).join(' ')
  const form = `<< /Fields [${references}] /SigFlags 3 >>`
  const objects = new Map<number, string>([
    [1, catalogBody(wish, wish.form === 'indirect' ? '9 0 R' : form)],
    [2, '<< /Type /Pages /Kids [3 0 R] /Count 1 >>'],
    [3, pageBody(wish, references)],
    [4, streamBody('', wish.content ?? 'BT /F1 12 Tf 72 720 Td (Berkas contoh untuk uji) Tj ET')],
    [5, '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>'],
    [
      6,
      streamBody('/Type /Metadata /Subtype /XML', Buffer.from(wish.xmp?.(packet) ?? packet, 'utf8').toString('latin1')),
    ],
    [
      7,
      `<< /Type /Filespec /F ${utf16('netra-manifest.json')} /UF ${utf16('netra-manifest.json')} /AFRelationship /Data /EF << /F 8 0 R /UF 8 0 R >> >>`,
    ],
    [8, streamBody('/Type /EmbeddedFile /Subtype /application#2Fjson /Filter /FlateDecode', packed)],
    [10, "<< /Title (Berkas contoh) /Producer (netra 0.1.0) /ModDate (D:20241018160000+08'00') >>"],
    ...(wish.extraObjects ?? []),
  ])
  if (wish.form === 'indirect' && !objects.has(9)) objects.set(9, form)
  manifest.signatureFields.forEach((name, index) => addField(objects, { number: 20 + index * 2, name, index }))
  addFiller(objects, wish)
  const id = '<00112233445566778899AABBCCDDEEFF>'
  return assemblePdf(objects, `/Root 1 0 R /Info 10 0 R /ID [ ${id} ${id} ]`)
}

function catalogBody(wish: DossierWish, form: string): string {
  const names = wish.names ?? `/Names << /EmbeddedFiles << /Names [${utf16('netra-manifest.json')} 7 0 R] >> >>`
  return `<< /Type /Catalog /Version /1.7 /Pages 2 0 R /Metadata 6 0 R ${names} /AF [7 0 R] /AcroForm ${form} ${wish.catalogEntries ?? ''} >>`
}

function pageBody(wish: DossierWish, references: string): string {
  const resources = '/Resources << /Font << /F1 5 0 R >> >>'
  const annotations = `/Annots [${references} ${wish.annotations ?? ''}]`
  return `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] ${resources} /Contents 4 0 R ${annotations} ${wish.pageEntries ?? ''} >>`
}

function addField(objects: Map<number, string>, field: { number: number; name: string; index: number }): void {
  const left = 72 + field.index * 160
  const appearance = `/AP << /N ${field.number + 1} 0 R >>`
  objects.set(
    field.number,
    `<< /Type /Annot /Subtype /Widget /FT /Sig /T ${utf16(field.name)} /Rect [${left} 100 ${left + 150} 160] /P 3 0 R /F 132 ${appearance} >>`,
  )
  objects.set(field.number + 1, streamBody('/Type /XObject /Subtype /Form /BBox [0 0 150 60] /Resources << >>', ''))
}

function addFiller(
  objects: Map<number, string>,
  { fillerBytes = 0, fillerPictures = 1, fillerObjects = 0 }: DossierWish,
): void {
  const first = [...objects.keys()].reduce((one, other) => Math.max(one, other), 0) + 1
  const picture = fillerBytes > 0 ? streamBody('', '\u00a5'.repeat(Math.ceil(fillerBytes / fillerPictures))) : null
  if (picture !== null) for (let index = 0; index < fillerPictures; index += 1) objects.set(first + index, picture)
  for (let index = 0; index < fillerObjects; index += 1)
    objects.set(
      first + fillerPictures + index,
      `<< /Type /StructElem /S /P /P 1 0 R /Alt (paragraf ${index}) /K [${index}] >>`,
    )
}

function xmpPacket(manifest: ReturnType<typeof sampleManifest>, manifestSha256: string): string {
  const own: Record<string, string> = {
    caseId: manifest.caseId,
    number: manifest.dossier.number,
    edition: manifest.dossier.edition,
    custodyHead: manifest.custody.entryHash,
    manifestSha256,
  }
  const lines = Object.entries(own).map(([name, value]) => `<netra:${name}>${value}</netra:${name}>`)
  return [
    '<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>',
    '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
    `<rdf:Description rdf:about="" xmlns:netra="https://netra.invalid/ns/dossier/1.0/">${lines.join('')}</rdf:Description>`,
    '</rdf:RDF></x:xmpmeta><?xpacket end="r"?>',
  ].join('\n')
}
