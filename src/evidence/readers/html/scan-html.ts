/** A piece of a page as it stands: text between tags, a tag with its attributes, a comment, or what a script holds. */
export type HtmlPiece =
  | { kind: 'text'; text: string }
  | { kind: 'tag'; name: string; closes: boolean; attributes: ReadonlyMap<string, string> }
  | { kind: 'comment'; text: string }
  | { kind: 'raw'; name: string; text: string }

/** Elements whose content is no markup: it ends only at their own end tag (HTML, "raw text elements"). */
const rawElements = ['script', 'style', 'textarea', 'title', 'xmp', 'iframe', 'noembed', 'noframes', 'template']
const nameAt = /<(\/?)([A-Za-z][^\s/>]{0,80})/y
const attributeAt = /[\s/]*([^\s=/>"'<]{1,200})(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]{0,10000})))?/y
const mostPieces = 2_000_000

/**
 * Goes through a page once from start to end, as it is written; no tree is built, nothing is run, loaded or repaired.
 *
 * Hostile text costs no more than its length: every piece ends further on than it began, and a mark that never ends is text.
 */
export function* scanHtml(html: string): Generator<HtmlPiece> {
  let at = 0
  for (let count = 0; at < html.length && count < mostPieces; count += 1) {
    const open = html.indexOf('<', at)
    if (open !== at) yield { kind: 'text', text: html.slice(at, open < 0 ? html.length : open) }
    if (open < 0) return
    const piece = html.startsWith('<!', open) || html.startsWith('<?', open) ? markAt(html, open) : tagAt(html, open)
    yield piece.piece
    at = piece.end
    if (piece.piece.kind !== 'tag' || piece.piece.closes || !rawElements.includes(piece.piece.name)) continue
    const end = endOfRaw(html, at, piece.piece.name)
    yield { kind: 'raw', name: piece.piece.name, text: html.slice(at, end) }
    at = end
  }
}

function markAt(html: string, open: number): { piece: HtmlPiece; end: number } {
  const isComment = html.startsWith('<!--', open)
  const mark = isComment ? '-->' : '>'
  const end = html.indexOf(mark, open + (isComment ? 4 : 2))
  if (end < 0) return { piece: { kind: 'text', text: html.slice(open) }, end: html.length }
  return { piece: { kind: 'comment', text: html.slice(open + (isComment ? 4 : 2), end) }, end: end + mark.length }
}

function tagAt(html: string, open: number): { piece: HtmlPiece; end: number } {
  nameAt.lastIndex = open
  const start = nameAt.exec(html)
  if (!start) return { piece: { kind: 'text', text: '<' }, end: open + 1 }
  const attributes = new Map<string, string>()
  let at = nameAt.lastIndex
  for (;;) {
    attributeAt.lastIndex = at
    const attribute = attributeAt.exec(html)
    if (!attribute) break
    const name = (attribute[1] ?? '').toLowerCase()
    if (!attributes.has(name)) attributes.set(name, attribute[2] ?? attribute[3] ?? attribute[4] ?? '')
    at = attributeAt.lastIndex
  }
  const end = html.indexOf('>', at)
  const name = (start[2] ?? '').toLowerCase()
  return {
    piece: { kind: 'tag', name, closes: start[1] === '/', attributes },
    end: end < 0 ? html.length : end + 1,
  }
}

function endOfRaw(html: string, from: number, name: string): number {
  const end = new RegExp(`</${name}[\\s/>]`, 'gi')
  end.lastIndex = from
  return end.exec(html)?.index ?? html.length
}
