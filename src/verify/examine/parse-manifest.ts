import type { Json } from '../../base/canonical-json.ts'
import type { DossierManifest } from '../../model/verdict.ts'

type JsonObject = { readonly [key: string]: Json | undefined }
type Test = (value: Json | undefined) => boolean

/**
 * Takes JSON for a dossier manifest, or null where it is none: exactly the members of the contract, each of its type.
 *
 * Written out instead of taken from the contract's schema, so that the verifier carries no package and can be read alone.
 */
export function parseManifest(json: Json): DossierManifest | null {
  // The test below is the whole contract of the type; the compiler cannot see through it.
  return isManifest(json) ? (json as unknown as DossierManifest) : null
}

const isText: Test = (value) => typeof value === 'string'
const isTextOrNull: Test = (value) => value === null || typeof value === 'string'
const isWhole: Test = (value) => Number.isSafeInteger(value)
const isWholeOrNull: Test = (value) => value === null || Number.isSafeInteger(value)
const isTruth: Test = (value) => typeof value === 'boolean'
const isHash: Test = (value) => typeof value === 'string' && /^[0-9a-f]{64}$/.test(value)
const isOneOf =
  (...words: readonly Json[]): Test =>
  (value) =>
    value !== undefined && words.includes(value)
const isListOf =
  (test: Test): Test =>
  (value) =>
    Array.isArray(value) && value.every((item: Json) => test(item))

/** An object with exactly these members. */
const isRecord =
  (members: Readonly<Record<string, Test>>): Test =>
  (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
    const record = value as JsonObject
    const names = Object.keys(members)
    return (
      Object.keys(record).length === names.length &&
      names.every((name) => Object.hasOwn(record, name) && (members[name]?.(record[name]) ?? false))
    )
  }

const isManifest = isRecord({
  format: isOneOf('netra-dossier-manifest'),
  version: isOneOf(1),
  dossier: isRecord({
    number: isTextOrNull,
    code: isText,
    edition: isOneOf('internal', 'external'),
    subject: isText,
    recipient: isText,
    frozenAt: isText,
    sample: isTruth,
  }),
  caseId: isText,
  custody: isRecord({ sequence: isWhole, entryHash: isHash, merkleRoot: isHash }),
  custodyLeaves: isListOf(isHash),
  evidence: isListOf(
    isRecord({
      number: isText,
      sha256: isHash,
      sizeBytes: isWhole,
      mediaType: isText,
      use: isOneOf('relied-on', 'not-relied-on', 'withdrawn'),
      annexPage: isWholeOrNull,
    }),
  ),
  dataPacks: isListOf(isRecord({ name: isText, sha256: isHash })),
  signatureFields: isListOf(isText),
  producer: isRecord({ name: isText, version: isText }),
})
