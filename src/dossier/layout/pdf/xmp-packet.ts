/** What the file says of itself, for machines. */
export type DocumentFacts = {
  title: string
  /** Office that made it. */
  author: string
  subject: string
  language: string
  /** Instant of the freeze, ISO with offset or Z. Never a clock. */
  frozenAt: string
  producer: { name: string; version: string }
  caseId: string
  number: string | null
  edition: string
  custodyHead: string
  manifestSha256: string
}

/** The namespace of the properties that tie a dossier to its case. */
export const netraNamespace = 'https://netra.invalid/ns/dossier/1.0/'

type NetraProperty = 'caseId' | 'number' | 'edition' | 'custodyHead' | 'manifestSha256'

const netraProperties: readonly [NetraProperty, string][] = [
  ['caseId', 'Identifier of the case the dossier was composed from'],
  ['number', 'Number of the dossier, empty where the office gives it later'],
  ['edition', 'internal (complete) or external (identities masked)'],
  ['custodyHead', 'SHA-256 of the last custody entry when the dossier was frozen'],
  ['manifestSha256', 'SHA-256 of the attached netra-manifest.json'],
]

/**
 * The XMP packet: Dublin Core, PDF/A-3a and PDF/UA-1 identification, and Netra's own properties with the extension schema
 * PDF/A asks for (ISO 19005-3 §6.6.2.3, ISO 14289-1 §5).
 */
export function xmpPacket(facts: DocumentFacts): string {
  return [
    '<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>',
    '<x:xmpmeta xmlns:x="adobe:ns:meta/">',
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
    dublinCore(facts),
    basics(facts),
    identification,
    own(facts),
    extensionSchemas,
    '</rdf:RDF>',
    '</x:xmpmeta>',
    '<?xpacket end="r"?>',
  ].join('\n')
}

function dublinCore(facts: DocumentFacts): string {
  return describe('dc="http://purl.org/dc/elements/1.1/"', [
    '<dc:format>application/pdf</dc:format>',
    `<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${escape(facts.title)}</rdf:li></rdf:Alt></dc:title>`,
    `<dc:description><rdf:Alt><rdf:li xml:lang="x-default">${escape(facts.subject)}</rdf:li></rdf:Alt></dc:description>`,
    `<dc:creator><rdf:Seq><rdf:li>${escape(facts.author)}</rdf:li></rdf:Seq></dc:creator>`,
    `<dc:language><rdf:Bag><rdf:li>${escape(facts.language)}</rdf:li></rdf:Bag></dc:language>`,
  ])
}

function basics(facts: DocumentFacts): string {
  const at = escape(facts.frozenAt)
  const producer = escape(producerLine(facts))
  return [
    describe('xmp="http://ns.adobe.com/xap/1.0/"', [
      `<xmp:CreateDate>${at}</xmp:CreateDate>`,
      `<xmp:ModifyDate>${at}</xmp:ModifyDate>`,
      `<xmp:MetadataDate>${at}</xmp:MetadataDate>`,
      `<xmp:CreatorTool>${producer}</xmp:CreatorTool>`,
    ]),
    describe('pdf="http://ns.adobe.com/pdf/1.3/"', [`<pdf:Producer>${producer}</pdf:Producer>`]),
  ].join('\n')
}

/** `Netra 0.1.0`: the one line by which `/Info` and XMP name the maker. */
export function producerLine(facts: DocumentFacts): string {
  return `${facts.producer.name} ${facts.producer.version}`
}

const identification = [
  describe('pdfaid="http://www.aiim.org/pdfa/ns/id/"', [
    '<pdfaid:part>3</pdfaid:part>',
    '<pdfaid:conformance>A</pdfaid:conformance>',
  ]),
  describe('pdfuaid="http://www.aiim.org/pdfua/ns/id/"', ['<pdfuaid:part>1</pdfuaid:part>']),
].join('\n')

function own(facts: DocumentFacts): string {
  const lines = netraProperties.map(([key]) => `<netra:${key}>${escape(facts[key] ?? '')}</netra:${key}>`)
  return describe(`netra="${netraNamespace}"`, lines)
}

const extensionSchemas = describe(
  'pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#"',
  [
    '<pdfaExtension:schemas><rdf:Bag>',
    schema('Netra dossier', netraNamespace, 'netra', netraProperties, 'Text'),
    schema(
      'PDF/UA identification',
      'http://www.aiim.org/pdfua/ns/id/',
      'pdfuaid',
      [['part', 'PDF/UA part']],
      'Integer',
    ),
    '</rdf:Bag></pdfaExtension:schemas>',
  ],
)

function schema(
  title: string,
  uri: string,
  prefix: string,
  properties: readonly (readonly [string, string])[],
  valueType: string,
): string {
  const items = properties.map(([name, about]) =>
    [
      '<rdf:li rdf:parseType="Resource">',
      `<pdfaProperty:name>${name}</pdfaProperty:name>`,
      `<pdfaProperty:valueType>${valueType}</pdfaProperty:valueType>`,
      '<pdfaProperty:category>internal</pdfaProperty:category>',
      `<pdfaProperty:description>${about}</pdfaProperty:description>`,
      '</rdf:li>',
    ].join(''),
  )
  return [
    '<rdf:li rdf:parseType="Resource">',
    `<pdfaSchema:schema>${title}</pdfaSchema:schema>`,
    `<pdfaSchema:namespaceURI>${uri}</pdfaSchema:namespaceURI>`,
    `<pdfaSchema:prefix>${prefix}</pdfaSchema:prefix>`,
    `<pdfaSchema:property><rdf:Seq>${items.join('\n')}</rdf:Seq></pdfaSchema:property>`,
    '</rdf:li>',
  ].join('\n')
}

function describe(namespace: string, lines: readonly string[]): string {
  return [`<rdf:Description rdf:about="" xmlns:${namespace}>`, ...lines, '</rdf:Description>'].join('\n')
}

/** XML text; characters XML 1.0 cannot carry become U+FFFD. */
function escape(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '\uFFFD')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
}
