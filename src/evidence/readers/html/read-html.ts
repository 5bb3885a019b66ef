import type { MetadataFact, MetadataTime } from '../../../contract/metadata.ts'
import { ownReader } from '../container/container-reading.ts'
import { shortenText } from '../facts/shorten.ts'
import { htmlTimes } from './html-times.ts'
import { type HtmlPiece, scanHtml } from './scan-html.ts'
import { unescapeHtml } from './unescape-html.ts'

/** What a page says: its text, the addresses and texts it gives for itself, and the moments written into it. */
export type HtmlReading = { text: string; facts: MetadataFact[]; times: MetadataTime[] }

const blocks =
  'address article aside blockquote br dd div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table td th tr ul'.split(
    ' ',
  )
const selfNaming = ['og:url', 'og:title', 'og:site_name', 'author', 'article:author', 'generator', 'description']
const mostText = 6 * 1024 * 1024

/**
 * Reads a page as its source stands: the words between the tags (not those of scripts and styles), line breaks where blocks
 * begin, and what the page says about itself. Nothing is rendered, run or fetched.
 */
export function readHtml(html: string): HtmlReading {
  const words: string[] = []
  const facts: MetadataFact[] = []
  const moments = htmlTimes()
  let length = 0
  let scripts = 0
  for (const piece of scanHtml(html)) {
    moments.take(piece)
    facts.push(...factsOf(piece))
    if (piece.kind === 'raw' && piece.name === 'script') scripts += 1
    const text = textOf(piece)
    length += text.length
    if (length <= mostText) words.push(text)
  }
  const seen = distinct(facts)
  if (scripts > 0) seen.push({ block: 'HTML', tag: 'Scripts', raw: String(scripts), reader: ownReader })
  return { text: tidy(words.join('')), facts: seen, times: moments.found() }
}

function textOf(piece: HtmlPiece): string {
  if (piece.kind === 'text') return unescapeHtml(piece.text).replace(/[\t\n\f\r ]+/g, ' ')
  if (piece.kind === 'raw') return piece.name === 'textarea' ? unescapeHtml(piece.text) : ''
  if (piece.kind !== 'tag') return ''
  const described = piece.name === 'img' ? (piece.attributes.get('alt') ?? '') : ''
  if (described !== '') return ` [${unescapeHtml(described)}] `
  return blocks.includes(piece.name) ? '\n' : ''
}

/** Single blanks, no blank lines. */
function tidy(text: string): string {
  return text
    .split('\n')
    .map((line) => line.replace(/ {2,}/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n')
}

function factsOf(piece: HtmlPiece): MetadataFact[] {
  if (piece.kind === 'raw' && piece.name === 'title') return factOf('Title', unescapeHtml(piece.text).trim())
  if (piece.kind === 'comment') {
    const saved = /^\s*saved from url=\(\d{1,6}\)(\S{1,4000})/.exec(piece.text)?.[1]
    const single = /^[\s\S]{0,200}SingleFile[\s\S]{0,40}?\burl: (\S{1,4000})/.exec(piece.text.slice(0, 5000))?.[1]
    return factOf('SavedFrom', saved ?? single ?? '')
  }
  if (piece.kind !== 'tag' || piece.closes) return []
  const { name, attributes } = piece
  if (name === 'link' && attributes.get('rel') === 'canonical') return factOf('Canonical', attributes.get('href') ?? '')
  if (name === 'base') return factOf('Base', attributes.get('href') ?? '')
  const property = attributes.get('property') ?? attributes.get('name') ?? ''
  if (name === 'meta' && selfNaming.includes(property)) return factOf(property, attributes.get('content') ?? '')
  return []
}

function factOf(tag: string, raw: string): MetadataFact[] {
  return raw === '' ? [] : [{ block: 'HTML', tag, raw: shortenText(unescapeHtml(raw)), reader: ownReader }]
}

function distinct(facts: readonly MetadataFact[]): MetadataFact[] {
  return [...new Map(facts.map((fact) => [`${fact.tag}\n${fact.raw}`, fact])).values()].slice(0, 100)
}
