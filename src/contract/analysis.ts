import { z } from 'zod'
import { CaseId, CivilDate, EvidenceNumber, Instant, LongText, Reason, RecordId, ShortText } from './identifiers.ts'
import { operation } from './operation.ts'
import { SubjectKind, Support } from './people.ts'
import { Sentence } from './problem.ts'
import { historyOperation, listOperation, saveOperation, withdrawOperation } from './records.ts'
import { PhasePosition, PhaseView } from './timeline.ts'

/** *Dugaan pelanggaran*: one act or chain of acts of one subject, held against one row of the catalogue. */
export const Allegation = z.strictObject({
  subject: RecordId,
  contest: ShortText,
  /** Catalogue row, for example `KE-05`; null until chosen. */
  row: ShortText.nullable(),
  act: LongText.min(1),
  events: z.array(RecordId).max(100),
  /** On the day of the pivot, or with a doubtful time, a person chooses the phase and says why. */
  phaseChosen: z.strictObject({ position: PhasePosition, reason: Reason }).nullable(),
  /** Said when a criminal route is decided elsewhere, or a question is passed to another authority. */
  notes: z.array(ShortText).max(20),
  /** The subject's answer to this allegation. */
  answer: z.strictObject({ text: LongText, supports: z.array(Support).max(50) }).nullable(),
})
export type Allegation = z.infer<typeof Allegation>

export const ElementState = z.enum(['supported', 'contested', 'empty'])
export type ElementState = z.infer<typeof ElementState>
export const ElementConclusion = z.enum(['met', 'not-proved', 'cannot-be-assessed'])
export type ElementConclusion = z.infer<typeof ElementConclusion>

/** One cell row of the matrix: an element (*unsur*), what carries it, what speaks against it, and what a person concluded. */
export const ElementAssessment = z.strictObject({
  allegation: RecordId,
  /** Element code in the catalogue row, `U1` … */
  element: ShortText,
  supporting: z.array(Support).max(200),
  contrary: z.array(Support).max(200),
  /** Fact, interpretation and conclusion are kept apart. */
  fact: LongText.nullable(),
  interpretation: z.strictObject({ text: LongText, by: ShortText }).nullable(),
  conclusion: ElementConclusion.nullable(),
  reason: LongText.nullable(),
})
export type ElementAssessment = z.infer<typeof ElementAssessment>

export const MotiveClass = z.enum([
  'MOTIVASI_POLITIK',
  'KEPENTINGAN_PRIBADI',
  'PENGARUH_EKSTERNAL',
  'TIDAK_SENGAJA',
  'TIDAK_DAPAT_DISIMPULKAN',
])
export type MotiveClass = z.infer<typeof MotiveClass>

export const MotiveStrength = z.enum(['weak', 'moderate', 'strong'])

/** Motive with supporting and contrary evidence and the alternative explanation; "cannot be concluded" is a full answer. */
export const Motive = z.strictObject({
  allegation: RecordId,
  class: MotiveClass,
  code: ShortText,
  strength: MotiveStrength.nullable(),
  supporting: z.array(Support).max(100),
  contrary: z.array(Support).max(100),
  contraryNote: LongText.nullable(),
  alternative: z
    .strictObject({ class: MotiveClass, code: ShortText, text: LongText, answeredBy: z.array(Support).max(50) })
    .nullable(),
  wouldSettle: LongText.nullable(),
  text: LongText.nullable(),
})
export type Motive = z.infer<typeof Motive>

/** The nine factors of domain §3, in their order. */
export const proportionalityFactors = [
  'phase',
  'reach',
  'rank-and-power',
  'state-facilities',
  'intent',
  'frequency-and-record',
  'impact',
  'conduct-afterwards',
  'mitigating',
] as const
export const ProportionalityFactor = z.enum(proportionalityFactors)
export type ProportionalityFactor = z.infer<typeof ProportionalityFactor>

export const Proportionality = z.strictObject({
  allegation: RecordId,
  factors: z
    .array(z.strictObject({ factor: ProportionalityFactor, text: LongText, supports: z.array(Support).max(50) }))
    .max(9),
  aggravating: z.array(z.strictObject({ text: LongText, supports: z.array(Support).max(50) })).max(30),
  mitigating: z.array(z.strictObject({ text: LongText, supports: z.array(Support).max(50) })).max(30),
})
export type Proportionality = z.infer<typeof Proportionality>

/** *Keterangan yang bertentangan*: who said what against whom, and what explains it. */
export const Contradiction = z.strictObject({
  about: ShortText,
  sides: z
    .array(z.strictObject({ claim: LongText, supports: z.array(Support).min(1).max(50) }))
    .min(2)
    .max(10),
  explanation: z.strictObject({ text: LongText, supports: z.array(Support).max(50) }).nullable(),
})
export type Contradiction = z.infer<typeof Contradiction>

/** Record of the plenary (*rapat pleno*): who decided, and who dissented. */
export const Plenary = z.strictObject({
  number: ShortText.nullable(),
  heldAt: Instant,
  place: ShortText.nullable(),
  participants: z
    .array(
      z.strictObject({
        name: ShortText,
        position: ShortText,
        vote: z.enum(['agrees', 'dissents', 'abstains']),
        note: LongText.nullable(),
      }),
    )
    .min(1)
    .max(50),
  decision: LongText.min(1),
})
export type Plenary = z.infer<typeof Plenary>

/** What is concluded of one allegation. Nothing is decided by a score. */
export const Conclusion = z.strictObject({
  allegation: RecordId,
  outcome: ElementConclusion,
  text: LongText.min(1),
  supports: z.array(Support).max(100),
})
export type Conclusion = z.infer<typeof Conclusion>

/** *Rekomendasi* or *penerusan* for one subject; options named by the rule stand as material, never as the program's proposal. */
export const Recommendation = z.strictObject({
  subject: RecordId,
  text: LongText.min(1),
  /** Sanction codes of the catalogue passed on as material. */
  options: z.array(ShortText).max(30),
  proposedLevel: ShortText.nullable(),
  questions: z.array(LongText).max(30),
  reportBack: LongText.nullable(),
})
export type Recommendation = z.infer<typeof Recommendation>

/** The page a head reads: allegation, key proofs, finding, proposal, open doubts; and the short neutral story. */
export const Narrative = z.strictObject({
  subject: RecordId,
  summary: z.array(LongText).max(20),
  keyProofs: z.array(z.strictObject({ text: LongText, supports: z.array(Support).min(1).max(50) })).max(10),
  openDoubts: z.array(LongText).max(20),
  caseStory: z.array(LongText).max(50),
})
export type Narrative = z.infer<typeof Narrative>

/** Every evidence number is accounted for: relied on, or received and not used, with the reason. */
export const EvidenceUse = z.strictObject({
  evidence: EvidenceNumber,
  use: z.enum(['relied-on', 'not-relied-on']),
  reason: LongText.nullable(),
})
export type EvidenceUse = z.infer<typeof EvidenceUse>

export const AcceptedGap = z.strictObject({
  /** Gap code and what it is about, as listed by `dossier.gaps`. */
  code: ShortText,
  about: ShortText,
  reason: Reason,
})
export type AcceptedGap = z.infer<typeof AcceptedGap>

/** A legal basis as shown: never without its confidence and source. */
export const LegalBasisView = z.strictObject({
  instrument: z.string(),
  title: z.string(),
  numbers: z.array(z.string()),
  article: z.string().nullable(),
  confidence: z.string(),
  source: z.string().nullable(),
  remark: z.string().nullable(),
})
export type LegalBasisView = z.infer<typeof LegalBasisView>

export const SanctionView = z.strictObject({
  code: z.string(),
  title: z.string(),
  family: z.string(),
  article: z.string().nullable(),
  confidence: z.string(),
})

/** A catalogue row that may apply on the date of the act and in a phase the act touches. */
export const CatalogueRowView = z.strictObject({
  code: z.string(),
  category: z.string(),
  title: Sentence,
  positions: z.array(z.string()),
  elements: z.array(z.strictObject({ code: z.string(), text: z.string(), confidence: z.string() })),
  legalBasis: z.array(LegalBasisView),
  sanctions: z.array(SanctionView),
  conflicts: z.array(z.string()),
  counterpart: z.string().nullable(),
  confidence: z.string(),
  notes: z.string().nullable(),
  /** Offences of the same act decided elsewhere; named, never weighed. */
  relatedOffences: z.array(
    z.strictObject({ code: z.string(), title: z.string(), track: z.string(), articles: z.array(z.string()) }),
  ),
})
export type CatalogueRowView = z.infer<typeof CatalogueRowView>

/** One row of the matrix with what the rules derive from what people entered. */
export const ElementView = z.strictObject({
  id: RecordId.nullable(),
  element: z.string(),
  text: z.string(),
  state: ElementState,
  assessment: ElementAssessment.nullable(),
  /** Sources counted as independent: copies of one picture and answers of one person count once. */
  independentSources: z.int(),
  flags: z.array(z.enum(['lone-witness', 'leading-question', 'withdrawn-evidence', 'look-again', 'photo-alone'])),
})
export type ElementView = z.infer<typeof ElementView>

export const AllegationView = z.strictObject({
  id: RecordId,
  allegation: Allegation,
  subjectKind: SubjectKind.nullable(),
  phase: PhaseView.nullable(),
  row: CatalogueRowView.nullable(),
  /** Rows of the same act on the other side of the pivot, offered when the time leaves both open. */
  alsoOffered: z.array(z.string()),
  elements: z.array(ElementView),
})
export type AllegationView = z.infer<typeof AllegationView>

/** By what a last day is counted. */
export const DeadlineCount = z.enum(['calendar', 'working'])
export type DeadlineCount = z.infer<typeof DeadlineCount>

/** How a last day stands: `days` are left, over or late, in days of its count; null where the holidays between are not known. */
export const DeadlineState = z.strictObject({
  count: DeadlineCount,
  kind: z.enum(['open', 'today', 'passed', 'kept', 'kept-late']),
  days: z.int().nullable(),
})
export type DeadlineState = z.infer<typeof DeadlineState>

export const DeadlineView = z.strictObject({
  step: z.string(),
  title: z.string(),
  clause: z.string(),
  startEvent: z.string(),
  startDate: z.string(),
  days: z.int(),
  /** Last day by each count; both stand where the meaning of *hari* is unsettled. */
  calendar: z.string().nullable(),
  working: z.string().nullable(),
  unsettled: z.boolean(),
  keptOn: z.string().nullable(),
  /** The day the states are told on: today in the zone of the region, or the date of the dossier. */
  toldOn: z.string(),
  /** One state for each count that stands, each in words, the earlier last day first. */
  states: z.array(DeadlineState.extend({ shown: Sentence })),
  /** All states in one line: *terlambat 2 hari kerja; dalam tenggat menurut hari kalender*. */
  told: Sentence,
  /** The holidays of a year the count runs through are not known. */
  incomplete: z.boolean(),
  confidence: z.string(),
})
export type DeadlineView = z.infer<typeof DeadlineView>

export const analysisOperations = {
  'allegations.save': saveOperation(Allegation),
  'allegations.list': listOperation(Allegation),
  'allegations.history': historyOperation(Allegation),
  'allegations.withdraw': withdrawOperation(Allegation),
  'allegations.view': operation(z.strictObject({ caseId: CaseId, id: RecordId }), AllegationView),
  'elements.save': saveOperation(ElementAssessment),
  'elements.list': listOperation(ElementAssessment),
  'elements.history': historyOperation(ElementAssessment),
  'motives.save': saveOperation(Motive),
  'motives.list': listOperation(Motive),
  'motives.withdraw': withdrawOperation(Motive),
  'proportionality.save': saveOperation(Proportionality),
  'proportionality.list': listOperation(Proportionality),
  'contradictions.save': saveOperation(Contradiction),
  'contradictions.list': listOperation(Contradiction),
  'plenaries.save': saveOperation(Plenary),
  'plenaries.list': listOperation(Plenary),
  'conclusions.save': saveOperation(Conclusion),
  'conclusions.list': listOperation(Conclusion),
  'recommendations.save': saveOperation(Recommendation),
  'recommendations.list': listOperation(Recommendation),
  'narratives.save': saveOperation(Narrative),
  'narratives.list': listOperation(Narrative),
  'uses.save': saveOperation(EvidenceUse),
  'uses.list': listOperation(EvidenceUse),
  'gaps.accept': saveOperation(AcceptedGap),
  'gaps.accepted': listOperation(AcceptedGap),
  'catalogue.rows': operation(z.strictObject({ caseId: CaseId, allegation: RecordId }), z.array(CatalogueRowView)),
  /** The clocks of a case as they stand on a day; null tells them today. */
  'deadlines.list': operation(
    z.strictObject({ caseId: CaseId, on: CivilDate.nullable().default(null) }),
    z.array(DeadlineView),
  ),
} as const
