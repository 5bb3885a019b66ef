/** The common name of a distinguished name as RFC 4514 writes it, and what else it says; all of it where it has no common name. */
export function namePartsOf(name: string): { common: string; rest: string } {
  const parts = name.match(/(?:\\.|[^,\\])+/g) ?? [name]
  const at = parts.findIndex((part) => part.startsWith('CN='))
  const common = parts[at]
  if (common === undefined) return { common: name, rest: '' }
  return { common: unescaped(common.slice(3)), rest: parts.toSpliced(at, 1).map(unescaped).join(', ') }
}

function unescaped(text: string): string {
  return text.replace(/\\(.)/g, '$1').trim()
}
