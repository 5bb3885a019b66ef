import { z } from 'zod'
import { CaseId, CivilDate, EvidenceNumber, LongText, RecordId, ShortText } from './identifiers.ts'
import { operation } from './operation.ts'
import { Sentence } from './problem.ts'
import { historyOperation, listOperation, saveOperation, withdrawOperation } from './records.ts'

/** How sure somebody is, and it is always somebody. */
export const Confidence = z.enum(['high', 'medium', 'low'])
export type Confidence = z.infer<typeof Confidence>

export const SubjectKind = z.enum(['PNS', 'CPNS', 'PPPK', 'PPNPN', 'KEPALA_DESA', 'PERANGKAT_DESA'])
export type SubjectKind = z.infer<typeof SubjectKind>

/** Terlapor · pelapor · penemu · saksi · ahli · atasan langsung · penerjemah · pengawas · lainnya. */
export const PersonRole = z.enum([
  'subject',
  'reporter',
  'finder',
  'witness',
  'expert',
  'superior',
  'translator',
  'supervisor',
  'other',
])
export type PersonRole = z.infer<typeof PersonRole>

/** Post, rank and office at one time; a person moves, so each carries its dates and its source. */
export const PostHeld = z.strictObject({
  from: CivilDate.nullable(),
  to: CivilDate.nullable(),
  /** Rank code such as `III/c`, or a PPPK grade. */
  rank: ShortText.nullable(),
  position: ShortText,
  postKind: ShortText.nullable(),
  territorialRole: ShortText.nullable(),
  workUnit: ShortText.nullable(),
  agency: ShortText.nullable(),
  directSuperior: RecordId.nullable(),
  personnelAuthority: ShortText.nullable(),
  source: z.array(EvidenceNumber).max(50),
})
export type PostHeld = z.infer<typeof PostHeld>

export const Person = z.strictObject({
  /** As printed: `Terlapor I`, `Saksi-1`. */
  code: ShortText,
  name: ShortText,
  role: PersonRole,
  subjectKind: SubjectKind.nullable(),
  sex: z.enum(['male', 'female']).nullable(),
  birthDate: CivilDate.nullable(),
  nip: ShortText.nullable(),
  niPppk: ShortText.nullable(),
  nik: ShortText.nullable(),
  phones: z.array(ShortText).max(20),
  address: ShortText.nullable(),
  /** Names exempt from publication (Perbawaslu 1/2022 art. 18(2)): masked in the external edition. */
  protected: z.boolean(),
  posts: z.array(PostHeld).max(50),
  /** Relationship and interest, stated by the person or noted by the officer. */
  interest: LongText.nullable(),
  /** A warning of the number checks settled by a person: which, on what proof, why. */
  settledWarnings: z
    .array(z.strictObject({ code: ShortText, reason: ShortText, evidence: z.array(EvidenceNumber).max(20) }))
    .max(20),
  note: LongText.nullable(),
})
export type Person = z.infer<typeof Person>

export const Account = z.strictObject({
  kind: z.enum(['social-media', 'phone-number', 'chat-group', 'e-mail', 'other']),
  platform: ShortText.nullable(),
  handle: ShortText,
  accountId: ShortText.nullable(),
  url: ShortText.nullable(),
  note: LongText.nullable(),
})
export type Account = z.infer<typeof Account>

/** Something in the case a claim can point at. */
export const Target = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('person'), id: RecordId }),
  z.strictObject({ kind: z.literal('account'), id: RecordId }),
  z.strictObject({ kind: z.literal('evidence'), number: EvidenceNumber }),
  z.strictObject({ kind: z.literal('event'), id: RecordId }),
])
export type Target = z.infer<typeof Target>

/** Where a sentence rests: an item (and which part of it), an answer in an interview, an event, a device card. */
export const Support = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('evidence'),
    number: EvidenceNumber,
    /** `baris 212`, `hlm. 2`, `tanda ①`; null for the whole item. */
    part: ShortText.nullable(),
    note: ShortText.nullable(),
  }),
  z.strictObject({ kind: z.literal('statement'), id: RecordId, question: z.int().min(1), note: ShortText.nullable() }),
  z.strictObject({ kind: z.literal('event'), id: RecordId, note: ShortText.nullable() }),
  z.strictObject({ kind: z.literal('device'), id: RecordId, note: ShortText.nullable() }),
])
export type Support = z.infer<typeof Support>

/** A link is a claim: role, confidence, justification, and who else it could be. Photo alone never gives high confidence. */
export const Link = z.strictObject({
  from: Target,
  to: Target,
  role: z.enum([
    'controls-account',
    'appears-in',
    'took',
    'handed-over',
    'wrote',
    'received',
    'owns-device',
    'related',
    'other',
  ]),
  roleNote: ShortText.nullable(),
  confidence: Confidence,
  justification: LongText.min(1),
  basis: z.array(Support).max(100),
  photoAlone: z.boolean(),
  couldAlsoBe: z.array(ShortText).max(20),
})
export type Link = z.infer<typeof Link>

/** What a look at NIP, NI PPPK and NIK says: warnings with both values, never a refusal. */
export const NumberRemark = z.strictObject({
  code: z.string(),
  severity: z.enum(['warn', 'info', 'sample']),
  field: z.enum(['nip', 'niPppk', 'nik', 'birthDate', 'sex']),
  message: Sentence,
  values: z.record(z.string(), z.string()),
  settled: z.string().nullable(),
})
export type NumberRemark = z.infer<typeof NumberRemark>

export const peopleOperations = {
  'people.save': saveOperation(Person),
  'people.list': listOperation(Person),
  'people.history': historyOperation(Person),
  'people.withdraw': withdrawOperation(Person),
  'people.checkNumbers': operation(z.strictObject({ caseId: CaseId, id: RecordId }), z.array(NumberRemark)),
  'accounts.save': saveOperation(Account),
  'accounts.list': listOperation(Account),
  'accounts.withdraw': withdrawOperation(Account),
  'links.save': saveOperation(Link),
  'links.list': listOperation(Link),
  'links.history': historyOperation(Link),
  'links.withdraw': withdrawOperation(Link),
} as const
