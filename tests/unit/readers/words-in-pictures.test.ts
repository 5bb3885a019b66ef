import { describe, expect, it } from 'vitest'
import { buildJpeg, segment, xmpSegment } from './support/build-jpeg.ts'
import { codesOf, readBytes } from './support/read-bytes.ts'

const rdf = (content: string) =>
  `<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">${content}</rdf:RDF></x:xmpmeta><?xpacket end="w"?>`
const readXmp = (packet: string) => readBytes(buildJpeg([xmpSegment(packet)]))

describe('XMP', () => {
  it('keeps each value as written, under the known name of its namespace whatever the file calls it', async () => {
    const { findings } = await readXmp(
      rdf(
        '<rdf:Description xmlns:q="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmp:Rating="007"><q:creator><rdf:Seq><rdf:li>Satu &amp; Dua</rdf:li><rdf:li>Tiga</rdf:li></rdf:Seq></q:creator></rdf:Description>',
      ),
    )
    expect(findings.facts.map((fact) => [fact.block, fact.tag, fact.raw])).toEqual([
      ['XMP', 'dc:creator', 'Satu & Dua'],
      ['XMP', 'dc:creator', 'Tiga'],
      ['XMP', 'xmp:Rating', '007'],
    ])
  })

  it('takes a reference for a value, and an attribute of another namespace for a member of its own', async () => {
    const { findings } = await readXmp(
      rdf(
        '<rdf:Description xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"><dc:relation rdf:resource="uuid:1"/><dc:source rdf:parseType="Resource" dc:resource="dua">kata</dc:source><dc:title rdf:about="x">Judul</dc:title></rdf:Description>',
      ),
    )
    const told = findings.facts.filter(({ block }) => block === 'XMP').map(({ tag, raw }) => `${tag}=${raw}`)
    expect(told).toEqual(['dc:relation=uuid:1', 'dc:source/dc:resource=dua', 'dc:title=Judul'])
  })

  it('claims times under its own source, with the property as note', async () => {
    const { findings } = await readXmp(
      rdf(
        '<rdf:Description xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmp:CreateDate="2024-02-14T08:02:03+07:00"><xmp:ModifyDate>2024-02-30</xmp:ModifyDate></rdf:Description>',
      ),
    )
    expect(findings.times).toEqual([
      {
        source: 'xmp',
        raw: '2024-02-14T08:02:03+07:00',
        offset: '+07:00',
        utc: '2024-02-14T01:02:03Z',
        zone: null,
        note: 'xmp:CreateDate',
      },
    ])
    expect(findings.notes).toEqual([
      { code: 'date-invalid', details: { tag: 'XMP:xmp:ModifyDate', raw: '2024-02-30' } },
    ])
  })

  it.each([
    ['a document type with entities', `<!DOCTYPE x [<!ENTITY a "${'b'.repeat(99)}">]>${rdf('')}`],
    ['elements that are not closed', rdf('<a>')],
    ['elements a hundred deep', rdf('<a>'.repeat(100) + '</a>'.repeat(100))],
  ])('with %s is refused', async (_what, packet) => {
    expect(codesOf(await readXmp(packet))).toEqual(['xmp-damaged'])
  })

  it('of a million blanks or declarations costs no more than its length', async () => {
    const declarations = Array.from({ length: 2000 }, (_, index) => `xmlns:n${index}="u"`).join(' ')
    const started = performance.now()
    await readXmp(rdf(`<rdf:Description ${declarations}>${'<a xmlns:b="c"/>'.repeat(1500)}</rdf:Description>`))
    await readXmp(rdf(`${' '.repeat(60_000)}x`))
    expect(performance.now() - started).toBeLessThan(2000)
  })
})

const dataSet = (number: number, text: string) => {
  const value = Buffer.from(text)
  const head = Buffer.from([0x1c, 2, number, 0, 0])
  head.writeUInt16BE(value.length, 3)
  return Buffer.concat([head, value])
}
const iptcSegment = (...dataSets: Buffer[]) => {
  const block = Buffer.concat(dataSets)
  const size = Buffer.alloc(4)
  size.writeUInt32BE(block.length)
  const resource = Buffer.concat([Buffer.from('8BIM\u0004\u0004\0\0', 'latin1'), size, block])
  return segment(0xed, Buffer.concat([Buffer.from('Photoshop 3.0\0'), resource]))
}

describe('IPTC', () => {
  it('keeps repeated data sets in order and claims its creation date', async () => {
    const photo = buildJpeg([
      iptcSegment(dataSet(25, 'desa'), dataSet(25, 'panen'), dataSet(55, '20240214'), dataSet(60, '080203+0700')),
    ])
    const { findings } = await readBytes(photo)
    expect(findings.facts.filter((fact) => fact.tag === 'Keywords').map((fact) => fact.raw)).toEqual(['desa', 'panen'])
    expect(findings.times).toEqual([
      {
        source: 'iptc',
        raw: '20240214 080203+0700',
        offset: '+07:00',
        utc: '2024-02-14T01:02:03Z',
        zone: null,
        note: 'date-created',
      },
    ])
  })

  it('that runs past its end is remarked on and read up to there', async () => {
    const broken = dataSet(25, 'desa')
    broken.writeUInt16BE(900, 3)
    const answer = await readBytes(buildJpeg([iptcSegment(dataSet(105, 'judul'), broken)]))
    expect(answer.findings.facts).toHaveLength(1)
    expect(codesOf(answer)).toEqual(['iptc-damaged'])
  })
})
