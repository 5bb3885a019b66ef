import type {
  AllegationView,
  Conclusion,
  Contradiction,
  DeadlineView,
  Motive,
  Narrative,
  Plenary,
  Proportionality,
  Recommendation,
} from '../../contract/analysis.ts'
import type { CaseRecord, ClockCheck, ElectionData } from '../../contract/case-record.ts'
import type { CustodyEntryView } from '../../contract/custody.ts'
import type { PersonIdentifierPack } from '../../contract/data-packs/person-identifiers.ts'
import type { DossierEdition, Gap } from '../../contract/dossier.ts'
import type { AcquisitionView, BatchView, EvidenceDescription, EvidenceView } from '../../contract/evidence.ts'
import type { CaptureSheet, Exhibit } from '../../contract/intake-records.ts'
import type { ZoneName } from '../../contract/identifiers.ts'
import type { MetadataReading, SecondReading } from '../../contract/metadata.ts'
import type { Link, Person, PostHeld } from '../../contract/people.ts'
import type { Invitation, Statement } from '../../contract/statements.ts'
import type { Adoption, ClaimView, DeviceCard, EventView } from '../../contract/timeline.ts'
import type { Entry } from '../../model/completeness.ts'
import type { DossierForm } from '../../model/recipient.ts'
import type { Language } from '../../text/say.ts'

/**
 * Everything one dossier about one subject is composed from: plain values, as they stood when the version was fixed.
 *
 * The composer reads nothing else but pictures. Records are those in force (no withdrawn ones); lists come in the order they are
 * to be printed. For the edition with masked identities the caller hands in values that are masked already.
 */
export type DossierMaterial = {
  language: Language
  edition: DossierEdition
  /** The mark on every page, `RAHASIA`. */
  classification: string
  /** ISO instant of the freeze with its offset; the only "now" a dossier knows. */
  frozenAt: string
  producer: { name: string; version: string }
  case: { caseId: string; code: string; title: string; sample: boolean; zone: ZoneName }
  /** The composing body: lines of its letterhead, its name in a sentence, the town letters are dated from. */
  office: { letterhead: readonly string[]; name: string; city: string | null }
  /** Title, headings, addressee and rights, from recipient and issuer (`model/recipient.ts`). */
  form: DossierForm
  record: CaseRecord | null
  elections: ElectionData | null
  /** For names of ranks and kinds, and the groups of identity numbers. */
  identifiers: PersonIdentifierPack
  subject: Entry<Person>
  /** The post held when the act was done; null where none is recorded for that day. */
  postAtAct: PostHeld | null
  /** Everybody else of the case. */
  people: readonly Entry<Person>[]
  links: readonly Entry<Link>[]
  statements: readonly Entry<Statement>[]
  invitations: readonly Entry<Invitation>[]
  deadlines: readonly DeadlineView[]
  /** In the order of the timeline, undated ones last. */
  events: readonly EventView[]
  /** Names of election stages by the codes in `events[].stages`; a stage without a name is not printed. */
  stageNames?: Readonly<Record<string, string>>
  devices: readonly Entry<DeviceCard>[]
  batches: readonly BatchView[]
  /** Physical things; absent where the case has none. */
  exhibits?: readonly Entry<Exhibit>[]
  /** Every item received, in the order of numbers: each is accounted for. */
  evidence: readonly DossierEvidence[]
  /** Allegations against this subject. */
  allegations: readonly DossierAllegation[]
  contradictions: readonly Entry<Contradiction>[]
  plenary: Plenary | null
  recommendation: Recommendation | null
  narrative: Narrative | null
  /** Gaps that stand; each with the reason it was accepted for, or null. */
  gaps: readonly Gap[]
  custody: DossierCustody
  clockChecks: readonly ClockCheck[]
  /** Data packs used, with the digest of their bytes. */
  dataPacks: readonly { name: string; sha256: string }[]
  /** Readers and libraries that produced printed values: name, version, what for and with which settings. */
  tools: readonly { name: string; version: string; use: string }[]
  /** The stand-alone checking page that goes beside the dossier; null or absent where there is none. */
  verifierPage?: { name: string; sha256: string } | null
}

export type DossierEvidence = {
  view: EvidenceView
  description: EvidenceDescription | null
  /** How it was received, first receipt first. */
  acquisitions: readonly AcquisitionView[]
  reading: MetadataReading | null
  secondReading: SecondReading | null
  claims: readonly ClaimView[]
  adoption: Adoption | null
  /** What the capturing officer said of the post it shows; null for what is no capture. */
  capture?: { sheet: CaptureSheet; account: string | null } | null
  /** The paper it is a page of, where its pages came in as separate pictures. */
  paper?: { title: string; page: number; pages: readonly string[] } | null
  /** Null where nobody has accounted for it. */
  use: { use: 'relied-on' | 'not-relied-on'; reason: string | null } | null
}

export type DossierAllegation = AllegationView & {
  motives: readonly Entry<Motive>[]
  proportionality: Proportionality | null
  conclusion: Conclusion | null
}

export type DossierCustody = {
  head: { sequence: number; entryHash: string; merkleRoot: string }
  /** RFC 6962 leaf hashes, in order. */
  leaves: readonly string[]
  /** The log to print, in order; taken one at a time. */
  entries: Iterable<CustodyEntryView> | AsyncIterable<CustodyEntryView>
  lastCheck: { checkedAt: string; whole: boolean; originals: number } | null
}
