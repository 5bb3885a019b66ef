import { z } from 'zod'
import { CaseId, EvidenceNumber, GrantId, Instant, LongText, Reason, Sha256Hex, ShortText } from './identifiers.ts'
import { ExifState, MetadataReading, SecondReading } from './metadata.ts'
import { operation } from './operation.ts'
import { Failure } from './failure.ts'
import { Problem } from './problem.ts'
import { listOperation, saveOperation } from './records.ts'

/** How bytes reached us; a browser upload knows no original path, and says so. */
export const AcquisitionMethod = z.enum(['native-pick', 'native-drop', 'browser-upload', 'command-line'])
export type AcquisitionMethod = z.infer<typeof AcquisitionMethod>

/** One pair of hands before intake. *Tidak diketahui* (null) is an answer. */
export const Hop = z.strictObject({ who: ShortText.nullable(), how: ShortText.nullable(), when: ShortText.nullable() })
export type Hop = z.infer<typeof Hop>

/** On what basis a batch was obtained; `unknown` says that it was asked and nobody knew. */
export const BasisKind = z.enum(['public', 'handed-over', 'consent', 'duty', 'unknown'])
export type BasisKind = z.infer<typeof BasisKind>

/** The batch sheet (*lembar penerimaan*) as of `batch.json` in product.md §5. */
export const BatchSheet = z.strictObject({
  handedOverBy: ShortText.nullable().default(null),
  handedOverAt: Instant.nullable().default(null),
  place: ShortText.nullable().default(null),
  medium: ShortText.nullable().default(null),
  method: AcquisitionMethod.default('command-line'),
  /** On what basis it was obtained, in a person's words. */
  basis: ShortText.nullable().default(null),
  /** Which of the four bases that is; null where nobody was asked (`model/basis-kind.ts` then reads the words). */
  basisKind: BasisKind.nullable().default(null),
  hops: z.array(Hop).max(50).default([]),
  receivedBy: ShortText.nullable().default(null),
  note: LongText.nullable().default(null),
})
export type BatchSheet = z.infer<typeof BatchSheet>

export const ArchiveMember = z.strictObject({ evidence: EvidenceNumber, name: z.string(), mediaType: z.string() })

/** One line of `netra import --json`, keys in printing order. */
export const ImportOutcome = z.strictObject({
  path: z.string(),
  outcome: z.enum(['saved', 'duplicate', 'failed']),
  evidence: EvidenceNumber.nullable(),
  sha256: Sha256Hex.nullable(),
  sizeBytes: z.int().nullable(),
  mediaType: z.string().nullable(),
  twin: EvidenceNumber.nullable(),
  children: z.array(ArchiveMember),
  problems: z.array(Problem),
  failure: z.strictObject({ code: z.string(), message: z.string() }).nullable(),
})
export type ImportOutcome = z.infer<typeof ImportOutcome>

/** What the law calls the proof: its five kinds, and electronic information (UU ITE arts. 5-6). */
export const ProofKind = z.enum(['saksi', 'ahli', 'surat', 'petunjuk', 'keterangan-terlapor', 'informasi-elektronik'])
export type ProofKind = z.infer<typeof ProofKind>

/** *Asal-usul berkas*: facts about where a file comes from, never a mark. */
export const Provenance = z.enum([
  'camera-file',
  'sent-as-document',
  'forwarded-by-messenger',
  'screenshot',
  'photo-of-print',
  'scan',
  'saved-page',
  'export',
  'recording',
  'office-document',
  'unknown',
])
export type Provenance = z.infer<typeof Provenance>

/** What people say an item is; the bytes and their metadata are not touched by it. */
export const EvidenceDescription = z.strictObject({
  evidence: EvidenceNumber,
  title: ShortText,
  proofKind: ProofKind,
  provenance: Provenance,
  device: ShortText.nullable(),
  /** Children can be seen: masked in the external edition. */
  showsMinors: z.boolean(),
  /** Region marks ①②… in fractions of the picture's width and height. */
  marks: z
    .array(
      z.strictObject({
        mark: z.int().min(1).max(50),
        /** The page of a paper it stands on, counted from 1; the first where it is left out (`paper-pages.ts`). */
        page: z.int().min(1).max(99_999).optional(),
        what: ShortText,
        reading: ShortText.nullable(),
        box: z
          .strictObject({
            x: z.number().min(0).max(1),
            y: z.number().min(0).max(1),
            width: z.number().min(0).max(1),
            height: z.number().min(0).max(1),
          })
          .nullable(),
      }),
    )
    .max(50),
  /** What it can and cannot prove, in a person's words. */
  proves: LongText.nullable(),
  doesNotProve: LongText.nullable(),
  /** For paper and chat: the lines that matter, with translation where one was needed. */
  excerpts: z
    .array(
      z.strictObject({
        part: ShortText,
        text: LongText,
        translation: z.strictObject({ text: LongText, by: ShortText }).nullable(),
      }),
    )
    .max(200),
  note: LongText.nullable(),
})
export type EvidenceDescription = z.infer<typeof EvidenceDescription>

export const BatchView = z.strictObject({
  number: z.int(),
  sheet: BatchSheet,
  openedAt: z.string(),
  receivedBy: z.string(),
  evidence: z.array(EvidenceNumber),
  /** The sheet as filled in by a person and when (version 0: it came with the drop); null while only what the host knows is there. */
  closed: z
    .strictObject({ version: z.int().min(0), at: z.string(), by: z.string(), reason: z.string().nullable() })
    .nullable(),
})
export type BatchView = z.infer<typeof BatchView>

export const AcquisitionView = z.strictObject({
  evidence: EvidenceNumber,
  batch: z.int(),
  /** 1 for the first receipt; more for identical copies received again. */
  occurrence: z.int(),
  name: z.string(),
  method: AcquisitionMethod,
  acquiredAt: z.string(),
  by: z.string(),
  /** Last change in the file system it came from, as that says; never a time of capture. */
  fileModifiedAt: z.string().nullable(),
})
export type AcquisitionView = z.infer<typeof AcquisitionView>

/** One line of the register. */
export const EvidenceView = z.strictObject({
  number: EvidenceNumber,
  parent: EvidenceNumber.nullable(),
  name: z.string(),
  sha256: Sha256Hex,
  sizeBytes: z.int(),
  mediaType: z.string(),
  batch: z.int(),
  savedAt: z.string(),
  exif: ExifState,
  problems: z.array(Problem),
  acquisitions: z.int(),
  withdrawn: z.strictObject({ reason: z.string(), at: z.string(), by: z.string() }).nullable(),
  /** Its bytes and what was read of them are gone, because keeping them was unlawful; number, name, size and digest stay. */
  purged: z
    .strictObject({
      reason: z.string(),
      legalBasis: z.string(),
      orderedBy: z.string(),
      at: z.string(),
      by: z.string(),
    })
    .nullable()
    .default(null),
  /** Whether the second reader agrees; null until it has read. */
  secondReaderAgrees: z.boolean().nullable(),
  /** Other items showing nearly the same picture. */
  nearCopies: z.array(EvidenceNumber),
})
export type EvidenceView = z.infer<typeof EvidenceView>

export const EvidenceDetail = z.strictObject({
  view: EvidenceView,
  reading: MetadataReading.nullable(),
  secondReading: SecondReading.nullable(),
  text: z.strictObject({ pages: z.array(z.strictObject({ number: z.int(), text: z.string() })) }).nullable(),
  acquisitions: z.array(AcquisitionView),
  children: z.array(EvidenceNumber),
  /** Other items with the very same bytes: members of archives keep their own number. */
  exactCopies: z.array(EvidenceNumber),
})
export type EvidenceDetail = z.infer<typeof EvidenceDetail>

export const evidenceOperations = {
  'evidence.import': operation(
    z.strictObject({
      caseId: CaseId,
      grants: z.array(GrantId).min(1).max(100_000),
      batch: BatchSheet.nullable().default(null),
    }),
    z.array(ImportOutcome),
  ),
  'evidence.list': operation(z.strictObject({ caseId: CaseId }), z.array(EvidenceView)),
  'evidence.detail': operation(z.strictObject({ caseId: CaseId, evidence: EvidenceNumber }), EvidenceDetail),
  'evidence.batches': operation(z.strictObject({ caseId: CaseId }), z.array(BatchView)),
  'evidence.withdraw': operation(
    z.strictObject({ caseId: CaseId, evidence: EvidenceNumber, reason: Reason }),
    EvidenceView,
  ),
  /**
   * Takes the bytes of a withdrawn item away for good, with everything unpacked from it: only where keeping them is unlawful. `confirm`
   * repeats the number, typed by a person. Number, name, size and digest stay; the custody entry says who, why and on what basis.
   */
  'evidence.purge': operation(
    z.strictObject({
      caseId: CaseId,
      evidence: EvidenceNumber,
      confirm: z.string().max(64),
      reason: Reason,
      legalBasis: ShortText.min(1),
      orderedBy: ShortText.min(1),
    }),
    z.strictObject({
      view: EvidenceView,
      /** The item and all that was unpacked from it. */
      evidence: z.array(EvidenceNumber),
      originals: z.int().min(0),
      copies: z.int().min(0),
      /** Withdrawn items that hold some of the same bytes: those bytes go when these are purged too. */
      stillHeldBy: z.array(EvidenceNumber),
      /** Final versions made before: they are signed and stay as they are. */
      finalVersions: z.int().min(0),
    }),
  ),
  /** Runs the second reader over items that have none yet; answers how many were read. */
  'evidence.readAgain': operation(
    z.strictObject({ caseId: CaseId, evidence: z.array(EvidenceNumber).max(100_000).nullable().default(null) }),
    z.strictObject({ read: z.int(), differing: z.array(EvidenceNumber), unavailable: Failure.nullable() }),
  ),
  /** Writes an original's bytes to a picked place; logged, the original stays. */
  'evidence.export': operation(
    z.strictObject({ caseId: CaseId, evidence: EvidenceNumber, to: GrantId }),
    z.strictObject({ sha256: Sha256Hex, sizeBytes: z.int() }),
  ),
  'evidence.describe': saveOperation(EvidenceDescription),
  'evidence.descriptions': listOperation(EvidenceDescription),
} as const
