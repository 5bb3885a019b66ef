import type { BatchView } from '../../contract/evidence.ts'
import type { ZoneName } from '../../contract/identifiers.ts'
import type { Language } from '../../text/say.ts'

/** One line of a receipt: a new item, or bytes the case had already. */
export type ReceivedLine = {
  readonly number: string
  readonly name: string
  readonly sizeBytes: number
  readonly sha256: string
  readonly again: boolean
}

/** Everything a paper of intake is made from: plain values, as they stand at `madeAt` (ISO with offset). */
export type PrintMaterial = {
  readonly language: Language
  readonly madeAt: string
  readonly producer: { readonly name: string; readonly version: string }
  readonly case: {
    readonly caseId: string
    readonly code: string
    readonly sample: boolean
    readonly zone: ZoneName
    readonly custodyHead: string
  }
  readonly letterhead: readonly string[]
  readonly officeName: string
  readonly content:
    | { readonly kind: 'receipt'; readonly batch: BatchView; readonly lines: readonly ReceivedLine[] }
    | { readonly kind: 'capture-protocol' }
    | { readonly kind: 'resend-card' }
}
