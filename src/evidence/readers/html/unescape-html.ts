import { unescapeXml } from '../xml/unescape-xml.ts'

const named: Readonly<Record<string, string>> = {
  nbsp: '\u00a0',
  middot: '·',
  bull: '•',
  hellip: '…',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  laquo: '«',
  raquo: '»',
  copy: '©',
  reg: '®',
  trade: '™',
  times: '×',
  deg: '°',
  euro: '€',
  frac12: '½',
  zwnj: '\u200c',
  zwj: '\u200d',
  shy: '\u00ad',
  eacute: 'é',
  egrave: 'è',
}

/** Replaces the references people meet in saved pages; one that is not known stays as written. */
export function unescapeHtml(text: string): string {
  if (!text.includes('&')) return text
  return unescapeXml(text.replace(/&([a-z]{2,6}\d{0,2});/g, (written, name: string) => named[name] ?? written))
}
