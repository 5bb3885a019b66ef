import type { Gap } from '../../contract/dossier.ts'
import type { Person } from '../../contract/people.ts'
import type { DossierForm } from '../../model/recipient.ts'
import { formatIsoDate } from '../../model/format-moment.ts'
import { postAt } from '../../model/post-at.ts'
import {
  standingRecords,
  type BodyOf,
  type CaseworkKind,
  type Standing,
} from '../../casework/records/standing-records.ts'
import { caseSetting, displayZoneOf } from '../../casework/timeline/case-setting.ts'
import { viewTimeline } from '../../casework/timeline/view-timeline.ts'
import { listDeadlines } from '../../casework/analysis/list-deadlines.ts'
import { viewAllegation, type AnalysisContext } from '../../casework/analysis/view-allegation.ts'
import type { DossierAllegation, DossierMaterial } from '../../dossier/compose/dossier-material.ts'
import { startMoved } from '../../text/deadlines.ts'
import { frameText } from '../../text/dossier/frame.ts'
import { say, type Language } from '../../text/say.ts'
import type { OpenCase } from '../../vault/open-case.ts'
import { toEntryViews } from '../custody-entries.ts'
import { listBatches } from '../../casework/records/list-batches.ts'
import { program } from '../program.ts'
import { gatherEvidence } from './gather-evidence.ts'
import { lastCheckOf } from './last-check.ts'
import { officeOf } from './office-of.ts'
import { usedTools } from './used-tools.ts'
import type { VerifierPage } from './verifier-page.ts'

/** What a freeze has settled before anything is composed. */
export type GatherOrder = {
  readonly openCase: OpenCase
  readonly subject: Standing<Person>
  readonly form: DossierForm
  readonly gaps: readonly Gap[]
  readonly context: AnalysisContext
  readonly language: Language
  /** ISO instant with its offset. */
  readonly frozenAt: string
  /** Marked on every page as no final version. */
  readonly draft?: boolean
  /** The checking page that will lie beside it. */
  readonly page: VerifierPage | null
}

const classification = 'RAHASIA'

/** Gathers everything one dossier is composed from, as it stands in the case now; plain values, nothing of the case itself. */
export function gatherMaterial(order: GatherOrder): DossierMaterial {
  const { openCase, subject, context } = order
  const { packs } = context
  const { caseId, code, title, sample } = openCase.identity
  const displayZone = displayZoneOf(openCase)
  const { record, placeZone } = caseSetting(openCase, packs)
  const frozenOn = formatIsoDate(Date.parse(order.frozenAt), placeZone)
  const all = <Kind extends CaseworkKind>(kind: Kind): Array<Standing<BodyOf<Kind>>> => standingRecords(openCase, kind)
  const mine = <Kind extends 'recommendation' | 'narrative'>(kind: Kind): BodyOf<Kind> | null =>
    all(kind).findLast(({ body }) => body.subject === subject.id)?.body ?? null
  const events = viewTimeline(openCase, packs, { subject: subject.id })
  const allegations = gatherAllegations(order)
  return {
    language: order.language,
    edition: 'internal',
    classification: order.draft === true ? say(frameText.draftOf, order.language, { classification }) : classification,
    frozenAt: order.frozenAt,
    producer: program,
    case: { caseId, code, title, sample, zone: displayZone },
    office: officeOf({ record, office: all('office')[0]?.body ?? null }, packs.recipients),
    form: order.form,
    record,
    elections: all('elections')[0]?.body ?? null,
    identifiers: packs.personIdentifiers,
    subject,
    postAtAct: postAtAct(order, allegations, events),
    people: all('person').filter((person) => person.id !== subject.id),
    links: all('link'),
    statements: all('statement'),
    invitations: all('invitation'),
    deadlines: listDeadlines(openCase, packs, { today: frozenOn, moved: startMoved[order.language] }),
    events,
    stageNames: Object.fromEntries(packs.calendar.stages.map(({ code, nameId }) => [code, nameId])),
    devices: all('device'),
    batches: listBatches(openCase),
    exhibits: all('exhibit'),
    evidence: gatherEvidence(openCase),
    allegations,
    contradictions: all('contradiction'),
    plenary: all('plenary').at(-1)?.body ?? null,
    recommendation: mine('recommendation'),
    narrative: mine('narrative'),
    gaps: order.gaps,
    custody: gatherCustody(openCase),
    clockChecks: all('clock-check').map(({ body }) => body),
    dataPacks: packs.digests,
    tools: usedTools(),
    verifierPage: order.page && { name: order.page.name, sha256: order.page.sha256 },
  }
}

function gatherAllegations({ openCase, subject, context }: GatherOrder): DossierAllegation[] {
  const motives = standingRecords(openCase, 'motive')
  const worksheets = standingRecords(openCase, 'proportionality')
  const conclusions = standingRecords(openCase, 'conclusion')
  return standingRecords(openCase, 'allegation')
    .filter(({ body }) => body.subject === subject.id)
    .map(({ id }) => ({
      ...viewAllegation(openCase, id, context),
      motives: motives.filter(({ body }) => body.allegation === id),
      proportionality: worksheets.find(({ body }) => body.allegation === id)?.body ?? null,
      conclusion: conclusions.findLast(({ body }) => body.allegation === id)?.body ?? null,
    }))
}

/** The post on the day of the earliest alleged act; people move, and the dossier speaks of that day. */
function postAtAct(
  { openCase, subject }: GatherOrder,
  allegations: readonly DossierAllegation[],
  events: DossierMaterial['events'],
): DossierMaterial['postAtAct'] {
  const alleged = new Set(allegations.flatMap(({ allegation }) => allegation.events))
  const starts = events.flatMap(({ id, time }) => (alleged.has(id) && time.fromMs !== null ? [time.fromMs] : []))
  if (starts.length === 0) return null
  return postAt(subject.body.posts, formatIsoDate(Math.min(...starts), displayZoneOf(openCase)))
}

function gatherCustody(openCase: OpenCase): DossierMaterial['custody'] {
  const { sequence, entryHash, merkleRoot } = openCase.log.head()
  if (entryHash === null) throw new Error('a case without a first custody entry')
  return {
    head: { sequence, entryHash, merkleRoot },
    leaves: openCase.log.leafHashes(),
    entries: toEntryViews(openCase.rows.custody.after(0, sequence)),
    lastCheck: lastCheckOf(openCase),
  }
}
