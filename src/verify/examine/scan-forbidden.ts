import type { FindingCode } from '../../model/verdict.ts'
import { dictionaryOf, isKind, nameOf, type PdfDictionary, type PdfValue } from '../pdf/pdf-value.ts'
import { textOf } from '../pdf/text-string.ts'

/** Collects what may not be in a dossier and is told about any other document (shadow attacks, active content). */
export type ForbiddenScan = {
  /** Judges one dictionary inside an object. */
  judge(object: number, dictionary: PdfDictionary, isStream: boolean): void
  readonly found: ReadonlyMap<FindingCode, readonly string[]>
  /** How many objects embed a file of the manifest's name. */
  manifests(): number
}

export const manifestName = 'netra-manifest.json'
const mostPlaces = 12

/** An empty scan. */
export function createForbiddenScan(): ForbiddenScan {
  const found = new Map<FindingCode, string[]>()
  const manifestHolders = new Set<number>()
  const tell = (code: FindingCode, what: string) => {
    const places = found.get(code) ?? []
    if (places.length < mostPlaces) places.push(what)
    found.set(code, places)
  }
  return {
    found,
    manifests: () => manifestHolders.size,
    judge(object, dictionary, isStream) {
      if (isManifest(dictionary)) {
        manifestHolders.add(object)
        if (manifestHolders.size > 1) tell('forbidden-file', `object ${object}: second manifest`)
      }
      judgeDictionary(dictionary, isStream, (code, what) => tell(code, `object ${object}: ${what}`))
    },
  }
}

type Tell = (code: FindingCode, what: string) => void

function judgeDictionary(dictionary: PdfDictionary, isStream: boolean, tell: Tell): void {
  const { entries } = dictionary
  for (const [key, code] of forbiddenKeys) if (isGiven(entries.get(key))) tell(code, `/${key}`)
  if (isStream && isGiven(entries.get('F'))) tell('forbidden-external', 'stream data /F')
  judgeAction(dictionary, tell)
  judgeAnnotation(dictionary, tell)
  judgeField(dictionary, tell)
  if (isGiven(entries.get('EF')) && !isManifest(dictionary)) tell('forbidden-file', '/EF')
  const subtype = nameOf(entries.get('Subtype'))
  if (isStream && subtype === 'PS') tell('forbidden-script', 'PostScript')
  if (isStream && subtype === 'Form' && isGiven(entries.get('Ref'))) tell('forbidden-external', '/Ref')
  if (entries.get('NeedAppearances') === true) tell('forbidden-form-value', '/NeedAppearances')
}

/** Keys that are telling wherever they stand. */
const forbiddenKeys: readonly (readonly [string, FindingCode])[] = [
  ['JS', 'forbidden-script'],
  ['JavaScript', 'forbidden-script'],
  ['AA', 'forbidden-action'],
  ['OpenAction', 'forbidden-open-action'],
  ['OCProperties', 'forbidden-layers'],
  ['OC', 'forbidden-layers'],
  ['Alternates', 'forbidden-layers'],
  ['XFA', 'forbidden-dynamic-form'],
  ['Collection', 'forbidden-file'],
  ['RichMediaContent', 'forbidden-media'],
  ['OPI', 'forbidden-external'],
]

/** Actions by `/S` (ISO 32000-2 §12.6.4). Going to a place in the same document is no harm and not among them. */
const actions: Readonly<Record<string, FindingCode>> = {
  JavaScript: 'forbidden-script',
  Launch: 'forbidden-action',
  GoToR: 'forbidden-action',
  GoToE: 'forbidden-action',
  SubmitForm: 'forbidden-action',
  ImportData: 'forbidden-action',
  ResetForm: 'forbidden-action',
  Hide: 'forbidden-action',
  Named: 'forbidden-action',
  Thread: 'forbidden-action',
  SetOCGState: 'forbidden-layers',
  Trans: 'forbidden-action',
  Rendition: 'forbidden-media',
  Movie: 'forbidden-media',
  Sound: 'forbidden-media',
  GoTo3DView: 'forbidden-media',
  RichMediaExecute: 'forbidden-media',
  URI: 'links-outside',
}

function judgeAction({ entries }: PdfDictionary, tell: Tell): void {
  // Others use the same key, though for none of these words; what a dictionary calls itself keeps no program from acting.
  const action = nameOf(entries.get('S'))
  const code = action !== null && Object.hasOwn(actions, action) ? actions[action] : undefined
  if (code) tell(code, `action ${action}`)
}

const media: ReadonlySet<string> = new Set(['FileAttachment', 'Sound', 'Movie', 'Screen', 'RichMedia', '3D'])

/**
 * Annotations other than inner links and form fields can lie over what was signed (evil annotation, shadow hide).
 *
 * A link with a look of its own can too, and so can the widget of no field at all.
 */
function judgeAnnotation({ entries }: PdfDictionary, tell: Tell): void {
  const subtype = nameOf(entries.get('Subtype'))
  const isAnnotation = nameOf(entries.get('Type')) === 'Annot' || (entries.has('Rect') && subtype !== null)
  const isWidget = subtype === 'Widget' && (entries.has('FT') || entries.has('Parent'))
  if (!isAnnotation || isWidget || (subtype === 'Link' && !isGiven(entries.get('AP')))) return
  if (subtype !== null && media.has(subtype))
    tell(subtype === 'FileAttachment' ? 'forbidden-file' : 'forbidden-media', subtype)
  else tell('forbidden-overlay', subtype ?? 'annotation without subtype')
}

/** Fields that are no signatures can show something else than what they say (shadow replace). */
function judgeField({ entries }: PdfDictionary, tell: Tell): void {
  const type = nameOf(entries.get('FT'))
  const looksLikeField = entries.has('T') && (entries.has('Kids') || entries.has('Parent') || entries.has('V'))
  const value = entries.get('V')
  if (type !== null && type !== 'Sig') tell('forbidden-form-value', `field of type ${type}`)
  else if (type === null && looksLikeField && (isKind(value, 'string') || isKind(value, 'name')))
    tell('forbidden-form-value', 'field value')
}

function isManifest({ entries }: PdfDictionary): boolean {
  const names = [textOf(entries.get('F')), textOf(entries.get('UF'))]
  return dictionaryOf(entries.get('EF')) !== null && names.every((name) => name === manifestName)
}

function isGiven(value: PdfValue | undefined): boolean {
  return value !== undefined && value !== null
}
