import { coverText } from '../../../text/dossier/front-matter.ts'
import { textRun, type Run } from '../../layout/inline/run.ts'
import type { Block } from '../../layout/blocks/block.ts'
import { numberToCome } from '../../../model/letter-number.ts'
import { facts, paragraph, stacked } from '../block-makers.ts'
import { filledAddressee } from '../addressee.ts'
import type { Scribe } from '../scribe.ts'
import { hasInterval } from '../../../model/claimed-time.ts'
import { formatDate } from '../../../model/format-moment.ts'
import { civilOfUtc } from '../../../model/zone.ts'

/** The cover: whose office, what it is, about whom, for whom, and in which state (domain.md §7.1). */
export function* coverBlocks(scribe: Scribe): Generator<Block> {
  const { material, say } = scribe
  yield { kind: 'space', height: 34 }
  for (const line of material.office.letterhead) yield paragraph(line, { style: 'coverOffice', gap: 0 })
  yield { kind: 'space', height: 64 }
  yield paragraph(material.form.title, { style: 'coverTitle', gap: 0 })
  yield paragraph([textRun(subjectLine(scribe))], { style: 'lead', gap: 14 })
  yield { kind: 'rule' }
  yield { kind: 'space', height: 10 }
  yield facts(coverFacts(scribe), { labelWidth: 150 })
  const ended = material.form.noLongerCompetent
  if (ended !== null)
    yield {
      kind: 'box',
      look: 'notice',
      label: say(coverText.noLongerCompetent).toUpperCase(),
      blocks: [paragraph(ended, { style: 'small' })],
    }
}

function subjectLine({ material }: Scribe): string {
  const { name, code } = material.subject.body
  return material.edition === 'internal' ? name : code
}

function coverFacts(scribe: Scribe): (readonly [string, string | readonly Run[] | null])[] {
  const { material, say } = scribe
  const { postAtAct, record } = material
  const allegations = material.allegations.map(({ id, row }) => (row ? `${id} (${row.code})` : id)).join(', ')
  return [
    [say(coverText.number), record?.dossierNumber ?? numberToCome],
    [say(coverText.class), classRuns(material.classification)],
    [say(coverText.subject), material.subject.body.code],
    [say(coverText.post), postAtAct?.position ?? null],
    [say(coverText.unit), [postAtAct?.workUnit, postAtAct?.agency].filter(Boolean).join(', ')],
    [say(coverText.allegations), allegations],
    [say(coverText.period), periodOfActs(scribe)],
    [say(coverText.issuer), material.office.name],
    [say(coverText.recipient), stacked(filledAddressee(material))],
    [say(coverText.edition), say(material.edition === 'internal' ? coverText.internal : coverText.external)],
    [say(coverText.status), say(coverText.final, { moment: scribe.moment(material.frozenAt) })],
    [say(coverText.caseCode), material.case.code],
  ]
}

function classRuns(classification: string): Run[] {
  return [textRun(classification, { bold: true, tone: 'red' })]
}

/** From the first to the last day an act alleged may have happened on, in the zone of the case. */
function periodOfActs(scribe: Scribe): string {
  const { material, say } = scribe
  const acts = new Set(material.allegations.flatMap(({ allegation }) => allegation.events))
  const days = material.events
    .filter((event) => acts.has(event.id) && hasInterval(event.time))
    .flatMap(({ time }) => [time.fromMs, time.toMs === null ? null : time.toMs - 1])
    .flatMap((ms) => (ms === null ? [] : (civilOfUtc(ms, material.case.zone)?.date ?? [])))
    .toSorted()
  const [first] = days
  const last = days.at(-1)
  if (first === undefined || last === undefined) return say(coverText.unknownPeriod)
  const from = formatDate(first, material.language)
  return first === last ? from : say(coverText.between, { from, to: formatDate(last, material.language) })
}
