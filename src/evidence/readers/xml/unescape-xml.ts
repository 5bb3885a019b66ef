const named: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }
const highestCodePoint = 0x10ffff

/** Replaces the five named references of XML and character references; any other reference stays as written. */
export function unescapeXml(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(/&(#\d{1,7}|#x[0-9a-fA-F]{1,6}|[a-z]{2,4});/g, (written, name: string) => {
    if (!name.startsWith('#')) return named[name] ?? written
    const code = name.startsWith('#x') ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1))
    return code > 0 && code <= highestCodePoint ? String.fromCodePoint(code) : written
  })
}
