import { displayZoneOf } from '../../casework/timeline/case-setting.ts'
import type { SignedDossier } from '../../contract/dossier.ts'
import type { DossierSignature } from '../../contract/dossier-versions.ts'
import { WorkbenchError } from '../../contract/failure.ts'
import type { ParsedInputOf } from '../../contract/operations.ts'
import { signDossier } from '../../dossier/signing/sign-dossier.ts'
import type { SigningKey } from '../../dossier/signing/signing-key.ts'
import { formatIsoDate } from '../../model/format-moment.ts'
import { offsetMinutesOf } from '../../model/zone.ts'
import type { OpenCase } from '../../vault/open-case.ts'
import { saveRecord } from '../../vault/record-store.ts'
import type { Desk } from '../desk.ts'
import { isCertified, openKey } from '../open-key.ts'
import { findVersion } from './dossier-versions.ts'
import { keptDocuments } from './kept-documents.ts'
import { checkSampleKey } from '../sample-keys.ts'

type SignInput = ParsedInputOf<'dossier.signVersion'>

const underWay = new WeakMap<OpenCase, Promise<unknown>>()

/**
 * Fills the next planned field of a final version the case keeps; the signed revision is kept beside it and noted with its signer.
 *
 * Two that sign at once take their turns: the second one fills the next field. Rejects as `signDossier` does, and with `dossier-not-kept`,
 * `dossier-copy-changed`, `key-missing` or `not-permitted`.
 */
export async function signVersion(desk: Desk, input: SignInput): Promise<SignedDossier> {
  const openCase = desk.caseOf(input.caseId)
  const before = underWay.get(openCase) ?? Promise.resolve()
  const work = before.then(async () => signNext(desk, openCase, { input, key: await chooseKey(desk, openCase, input) }))
  // Whoever asked is told of a refusal; the next one signs all the same.
  underWay.set(
    openCase,
    work.catch(() => undefined),
  )
  return work
}

async function chooseKey(desk: Desk, openCase: OpenCase, input: SignInput): Promise<SigningKey> {
  if (input.sampleKey !== null) {
    const { path, passphrase } = await checkSampleKey(desk, openCase, input.sampleKey)
    return openKey(path, passphrase)
  }
  if (input.key === null) throw new WorkbenchError('key-missing', 'no key was named')
  return openKey(desk.grants.take(input.key).path, input.passphrase)
}

async function signNext(
  desk: Desk,
  openCase: OpenCase,
  { input, key }: { input: SignInput; key: SigningKey },
): Promise<SignedDossier> {
  const { sha256 } = findVersion(desk, openCase, input.version)
  const documents = keptDocuments(openCase, (count) => desk.randomness.bytes(count))
  const output = await documents.placeToWrite()
  const signed = await signDossier({
    input: await documents.findWhole(sha256),
    output,
    key,
    claimedAt: { ms: desk.clock.nowMs(), offsetMinutes: input.offsetMinutes ?? offsetOf(desk, openCase) },
    ...(input.reason === null ? {} : { reason: input.reason }),
    ...(input.location === null ? {} : { location: input.location }),
  })
  await documents.keep(output, signed.sha256)
  const { remainingFields, ...facts } = signed
  const told = { ...facts, issuer: key.issuerName, certified: isCertified() }
  noteSignature(desk, openCase, { ...told, version: input.version, certificate: key.fingerprint })
  return { ...told, remainingFields: [...remainingFields] }
}

function noteSignature(desk: Desk, openCase: OpenCase, signature: DossierSignature): void {
  const { field, sha256, certificate } = signature
  saveRecord(openCase, 'dossier-signature', {
    id: null,
    version: null,
    body: signature,
    actor: desk.operator,
    reason: null,
    act: 'dossier-signed',
    details: { field, sha256, certificate },
  })
}

function offsetOf(desk: Desk, openCase: OpenCase): number {
  const displayZone = displayZoneOf(openCase)
  return offsetMinutesOf(displayZone, formatIsoDate(desk.clock.nowMs(), displayZone)) ?? 0
}
