import { z } from 'zod'
import { CaseId, CivilDate, GrantId, Instant, LongText, ShortText, ZoneName } from './identifiers.ts'
import { operation } from './operation.ts'
import { recorded, saveOperation } from './records.ts'

/** laporan · temuan · informasi awal · limpahan */
export const IntakeKind = z.enum(['report', 'finding', 'tip', 'transfer'])
export type IntakeKind = z.infer<typeof IntakeKind>

/** A letter or decision as cited: number, date, issuer; any of them may be unknown. */
export const LetterReference = z.strictObject({
  number: ShortText.nullable(),
  date: CivilDate.nullable(),
  issuer: ShortText.nullable(),
  about: ShortText.nullable(),
})
export type LetterReference = z.infer<typeof LetterReference>

export const Region = z.strictObject({
  province: ShortText,
  regency: ShortText.nullable(),
  district: ShortText.nullable(),
  zone: ZoneName,
})
export type Region = z.infer<typeof Region>

/** Somebody of the office: in the record as lead or officer, and a planned signer of the dossier where `signs` says so. */
export const Officer = z.strictObject({
  name: ShortText,
  position: ShortText,
  role: z.enum(['officer', 'head', 'lead', 'reviewer']),
  nip: ShortText.nullable(),
  /** Order of signing, 1-based; null where this officer does not sign. */
  signs: z.int().min(1).max(9).nullable(),
})
export type Officer = z.infer<typeof Officer>

/** The case record: the paper report form, in its order. */
export const CaseRecord = z.strictObject({
  intakeKind: IntakeKind,
  reportNumber: ShortText.nullable(),
  registrationNumber: ShortText.nullable(),
  /** Days on which the acts became known, each with what it was about (*hari diketahui*). */
  becameKnown: z.array(z.strictObject({ date: CivilDate, about: ShortText })).max(50),
  /** Days of the acts as reported, before any analysis. */
  reportedActs: z.array(z.strictObject({ date: CivilDate.nullable(), about: ShortText })).max(50),
  receivedAt: Instant.nullable(),
  registeredAt: Instant.nullable(),
  election: ShortText.nullable(),
  contest: ShortText.nullable(),
  region: Region.nullable(),
  ruleSet: ShortText.nullable(),
  assignmentLetter: LetterReference.nullable(),
  officers: z.array(Officer).max(30),
  /** Which issuer's rules bind the dossier, `ISSUER_…` of the recipients pack. */
  issuer: ShortText.nullable(),
  /** Recipient profile code, for example `BKN`. */
  recipient: ShortText.nullable(),
  template: z.enum(['full', 'short']).nullable(),
  copiesTo: z.array(ShortText).max(30),
  dossierNumber: ShortText.nullable(),
  otherProceedings: LongText.nullable(),
  /** Names in the case are protected by this purpose and basis (UU 27/2022). */
  purpose: LongText.nullable(),
})
export type CaseRecord = z.infer<typeof CaseRecord>

/** A candidate pair of the region: drawn by number in one grey, never by party. */
export const CandidatePair = z.strictObject({
  code: ShortText,
  names: ShortText,
  decision: LetterReference.nullable(),
  drawnNumber: z.int().min(1).max(99).nullable(),
  drawnOn: CivilDate.nullable(),
  drawnBy: LetterReference.nullable(),
})
export type CandidatePair = z.infer<typeof CandidatePair>

/** A decision of this region that replaces a milestone or window of the national calendar. */
export const RegionalOverride = z.strictObject({
  replaces: ShortText,
  date: CivilDate.nullable(),
  hour: z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
    .nullable(),
  zone: ZoneName.nullable(),
  start: CivilDate.nullable(),
  end: CivilDate.nullable(),
  decisionNumber: ShortText,
  source: ShortText,
  reason: ShortText,
})
export type RegionalOverride = z.infer<typeof RegionalOverride>

/** Regional election data of the case: what a hand sign means, and when. */
export const ElectionData = z.strictObject({
  pairs: z.array(CandidatePair).max(50),
  overrides: z.array(RegionalOverride).max(50),
})
export type ElectionData = z.infer<typeof ElectionData>

/** Ten years: two clocks further apart are a slip of the pen, not a reading. */
export const mostClockDifferenceSeconds = 315_360_000

/** A check of the laptop's clock against a trusted one. Positive: the laptop is fast. */
export const ClockCheck = z.strictObject({
  checkedAt: Instant,
  laptopMinusReferenceSeconds: z.int().min(-mostClockDifferenceSeconds).max(mostClockDifferenceSeconds),
  /** By how much the difference may be out; not told by checks noted before it was asked for. */
  doubtSeconds: z.int().min(0).max(3_600).optional(),
  reference: ShortText,
})
export type ClockCheck = z.infer<typeof ClockCheck>

export const CaseSummary = z.strictObject({
  caseId: CaseId,
  code: z.string(),
  title: z.string(),
  sample: z.boolean(),
  createdAt: z.string(),
  displayZone: ZoneName,
  evidenceCount: z.int(),
  custody: z.strictObject({ sequence: z.int(), entryHash: z.string().nullable(), merkleRoot: z.string() }),
  record: recorded(CaseRecord).nullable(),
})
export type CaseSummary = z.infer<typeof CaseSummary>

export const caseOperations = {
  'case.create': operation(
    z.strictObject({
      folder: GrantId,
      title: ShortText,
      sample: z.boolean().default(false),
      /** Left out: as the office profile says, else WIB and `B`. */
      displayZone: ZoneName.nullable().default(null),
      evidencePrefix: z
        .string()
        .regex(/^[A-Z]{1,4}$/)
        .nullable()
        .default(null),
    }),
    CaseSummary,
  ),
  'case.open': operation(z.strictObject({ folder: GrantId }), CaseSummary),
  'case.close': operation(z.strictObject({ caseId: CaseId }), z.strictObject({ closed: z.boolean() })),
  'case.summary': operation(z.strictObject({ caseId: CaseId }), CaseSummary),
  'case.record': operation(z.strictObject({ caseId: CaseId }), recorded(CaseRecord).nullable()),
  'case.saveRecord': saveOperation(CaseRecord),
  'case.checkClock': saveOperation(ClockCheck),
  /** Takes back the caller's last casework change by adding the earlier version; nothing is deleted. */
  'case.undo': operation(
    z.strictObject({ caseId: CaseId }),
    z.strictObject({ undoneSequence: z.int(), records: z.array(z.string()) }),
  ),
  /** Does again what the caller undid last, as long as the caller changed nothing since. */
  'case.redo': operation(
    z.strictObject({ caseId: CaseId }),
    z.strictObject({ redoneSequence: z.int(), records: z.array(z.string()) }),
  ),
  'elections.data': operation(z.strictObject({ caseId: CaseId }), recorded(ElectionData).nullable()),
  'elections.save': saveOperation(ElectionData),
} as const
