import type { EvidenceDescription } from '../../contract/evidence.ts'
import type { ClaimView } from '../../contract/timeline.ts'
import { exhibitText } from '../../text/dossier/annexes.ts'
import { captureSheetText } from '../../text/dossier/capture.ts'
import { exifWords, proofWords, provenanceWords, timeSourceWords } from '../../text/dossier/words.ts'
import { registerText } from '../../text/dossier/register.ts'
import type { FactsBlock } from '../layout/blocks/block.ts'
import { textRun, type Run } from '../layout/inline/run.ts'
import { facts, stacked } from './block-makers.ts'
import type { DossierEvidence } from './dossier-material.ts'
import { groupedNumber } from './grouped-number.ts'
import { captureRuns } from './capture-runs.ts'
import type { Scribe } from './scribe.ts'

/** What stands under an exhibit: file, digest, receipt, claims of time with the one used, marks, what it can and cannot show. */
export function exhibitFacts(scribe: Scribe, item: DossierEvidence): FactsBlock {
  const { say } = scribe
  const { view, description } = item
  const rows: (readonly [string, string | readonly Run[] | null])[] = [
    [say(exhibitText.fileName), view.name],
    [say(exhibitText.partOf, { number: '' }).trim(), view.parent === null ? null : scribe.prose(view.parent)],
    [say(exhibitText.sha256), [{ kind: 'hash', hex: view.sha256 }]],
    [say(exhibitText.size), sizeLine(scribe, item)],
    [say(exhibitText.received), receivedLine(scribe, item)],
    [say(exhibitText.times), timeRuns(scribe, item)],
    [say(captureSheetText.title), captureRuns(scribe, item)],
  ]
  const described = description === null ? [] : describedRows(scribe, description)
  return facts([...rows, ...described], { style: 'small', labelWidth: 118, wide: true })
}

function sizeLine(scribe: Scribe, { view, description }: DossierEvidence): string {
  const { say } = scribe
  const bytes = groupedNumber(view.sizeBytes, scribe.material.language)
  const size = say(exhibitText.bytes, { bytes, type: view.mediaType })
  const exif = `${say(registerText.exif)}: ${say(exifWords[view.exif])}`
  const kind =
    description && `${say(proofWords[description.proofKind])}, ${say(provenanceWords[description.provenance])}`
  return [size, exif, kind].filter((part) => part !== null).join('; ')
}

function receivedLine(scribe: Scribe, { view, acquisitions }: DossierEvidence): string {
  const [first] = acquisitions
  const moment = scribe.moment(first?.acquiredAt ?? view.savedAt)
  if (!first) return moment
  return scribe.say(exhibitText.unchanged, { moment, who: first.by })
}

/** Every claim of time stands; the one that was adopted says why, the others say that they were not. */
function timeRuns(scribe: Scribe, { claims, adoption }: DossierEvidence): Run[] {
  return stacked(claims.map((claim) => claimRuns(scribe, claim, adoption?.because ?? null)))
}

function claimRuns(scribe: Scribe, view: ClaimView, because: string | null): Run[] {
  const { say, material } = scribe
  const { claim } = view
  const use = view.adopted
    ? because === null
      ? say(exhibitText.used)
      : say(exhibitText.usedBecause, { reason: because })
    : say(exhibitText.notUsed)
  return [
    textRun(`${say(timeSourceWords[claim.source])}: `),
    textRun(view.shown[material.language], { bold: view.adopted }),
    textRun(` (${say(exhibitText.asWritten, { raw: claim.raw })}`, { tone: 'muted' }),
    ...(claim.offset === null ? [] : [textRun(` ${claim.offset}`, { tone: 'muted' })]),
    textRun('); ', { tone: 'muted' }),
    textRun(use, { italic: true }),
  ]
}

function describedRows(
  scribe: Scribe,
  description: EvidenceDescription,
): (readonly [string, string | readonly Run[] | null])[] {
  const { say } = scribe
  const marks = description.marks.map(({ mark, what, reading, page = 1 }) => [
    textRun(`${markSign(mark)} ${what}`),
    ...(page === 1 ? [] : [textRun(say(exhibitText.onPage, { page }))]),
    ...(reading === null ? [] : [textRun(say(exhibitText.reading, { reading }), { italic: true })]),
  ])
  const excerpts = description.excerpts.map(({ part, text, translation }) =>
    stacked([
      [textRun(`${part}: `, { tone: 'muted' }), ...scribe.prose(text)],
      translation && [
        textRun(say(exhibitText.translation, { by: translation.by, text: translation.text }), { italic: true }),
      ],
    ]),
  )
  return [
    [say(exhibitText.marks), stacked(marks)],
    [say(exhibitText.proves), description.proves === null ? null : scribe.prose(description.proves)],
    [say(exhibitText.doesNotProve), description.doesNotProve === null ? null : scribe.prose(description.doesNotProve)],
    [say(exhibitText.excerpt, { part: '' }).trim(), stacked(excerpts)],
    [say(exhibitText.note), description.note === null ? null : scribe.prose(description.note)],
  ]
}

/** ① to ⑳, and plain numbers in brackets beyond. */
export function markSign(mark: number): string {
  return mark <= 20 ? String.fromCodePoint(0x2460 + mark - 1) : `(${mark})`
}
