import type { FindingCode } from '../../model/verdict.ts'
import { hashOf } from '../crypto/signature-scheme.ts'
import { judgeSignature, type Judgement } from '../crypto/judge-signature.ts'
import type { Attribute, SignerInfo } from '../der/cms.ts'
import { contentOf, DerFault, expectTag, tags } from '../der/der-reader.ts'
import { oids } from '../der/oids.ts'
import { isSameBytes } from '../pdf/pdf-value.ts'
import type { HashName, VerifierPorts } from '../ports.ts'
import type { ContainerReading } from './read-container.ts'

/** What the signature proper comes to, apart from whose it is. */
export type ContainerJudgement = {
  readonly findings: readonly FindingCode[]
  /** Digest and signature both right; null where that cannot be told. */
  readonly intact: boolean | null
  readonly digest: HashName | null
}

export type ContentToJudge = {
  /** The digest of the signed content under an algorithm. */
  digestOf(name: HashName): Promise<Uint8Array>
  /** The content itself, for signatures without signed attributes; null where it is too large to hold. */
  whole(): Promise<Uint8Array | null>
}

/** Judges digest and signature of a container over its content (RFC 5652 §5.4–5.6). */
export async function judgeContainer(
  container: ContainerReading,
  content: ContentToJudge,
  ports: VerifierPorts,
): Promise<ContainerJudgement> {
  const { signer, certificate } = container
  if (!signer) return { findings: [], intact: null, digest: null }
  const digest = hashOf(signer.digestAlgorithm)
  if (digest === null) return { findings: ['algorithm-unsupported'], intact: null, digest: null }
  const stated = statedDigest(signer)
  if (stated && !isSameBytes(stated, await content.digestOf(digest)))
    return { findings: ['digest-differs'], intact: false, digest }
  const message = signer.signedAttributes?.message ?? (await content.whole())
  if (!certificate) return { findings: [], intact: null, digest }
  if (message === null) return { findings: ['algorithm-unsupported'], intact: null, digest }
  const judgement = await judgeSignature(ports.verifySignature, {
    spki: certificate.spki,
    algorithm: signer.signatureAlgorithm,
    digest,
    signature: signer.signature,
    message,
  })
  return { ...outcomes[judgement], digest }
}

const outcomes: Readonly<Record<Judgement, Omit<ContainerJudgement, 'digest'>>> = {
  valid: { findings: [], intact: true },
  invalid: { findings: ['signature-wrong'], intact: false },
  weak: { findings: ['algorithm-weak'], intact: true },
  unsupported: { findings: ['algorithm-unsupported'], intact: null },
}

/** The one message digest a signer states; null where there is none to compare (its absence is told elsewhere). */
function statedDigest(signer: SignerInfo): Uint8Array | null {
  const attribute = signer.signedAttributes?.list.find(({ oid }) => oid === oids.messageDigest)
  return attribute ? octetValue(attribute) : null
}

function octetValue(attribute: Attribute): Uint8Array | null {
  try {
    return contentOf(expectTag(attribute.values[0], tags.octetString, 'message digest'))
  } catch (error) {
    if (error instanceof DerFault) return null
    throw error
  }
}
