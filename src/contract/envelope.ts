import { z } from 'zod'
import { ImportOutcome } from './evidence.ts'
import { SpokenLanguage } from './desk.ts'
import { Failure } from './failure.ts'
import { ImportProgress } from './imports.ts'

/** What every call answers, over every transport. */
export type Reply<Value> = { ok: true; value: Value } | { ok: false; failure: Failure }

export const ReplyEnvelope = z.discriminatedUnion('ok', [
  z.strictObject({ ok: z.literal(true), value: z.unknown() }),
  z.strictObject({ ok: z.literal(false), failure: Failure }),
])

/** A small word to the screens that something is worth asking for again. State is never pushed. */
export const Notice = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('case-changed'), caseId: z.string(), sequence: z.int() }),
  /** One file of a running import has its outcome: for the tray, and for the command line's lines. */
  z.strictObject({ kind: z.literal('import-outcome'), caseId: z.string(), outcome: ImportOutcome }),
  /** How far an import is, a few times a second and whenever its state changes. */
  z.strictObject({ kind: z.literal('import-progress'), progress: ImportProgress }),
  /** A watched folder of the case was begun, stopped, lost or found again, or has files that are waited for. */
  z.strictObject({ kind: z.literal('watches-changed'), caseId: z.string() }),
  /** What is known of the integrity of a case: a check began, went on or ended, or a mismatch was explained. */
  z.strictObject({ kind: z.literal('integrity-changed'), caseId: z.string() }),
  z.strictObject({ kind: z.literal('case-closed'), caseId: z.string() }),
  /** A long piece of work that belongs to no case yet goes on; `done` of `total` steps, the last one when it is over. */
  z.strictObject({ kind: z.literal('task-progress'), task: z.enum(['sample-case']), done: z.int(), total: z.int() }),
  /** How many pictures of a draft are in place, a few times a second at most. */
  z.strictObject({ kind: z.literal('draft-progress'), caseId: z.string(), done: z.int(), total: z.int() }),
  /** A person chose another language: what the core said in words is worth asking for again. */
  z.strictObject({ kind: z.literal('language-chosen'), language: SpokenLanguage }),
  /** The core died and was started again. `kept` lists the cases that are open again, with what is safe in them. */
  z.strictObject({
    kind: z.literal('core-restarted'),
    kept: z.array(z.strictObject({ caseId: z.string(), title: z.string(), evidenceCount: z.int(), sequence: z.int() })),
    /** How many cases were open and could not be opened again. */
    notReopened: z.int(),
  }),
])
export type Notice = z.infer<typeof Notice>
