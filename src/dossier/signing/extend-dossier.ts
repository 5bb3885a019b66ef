import { appendRevision } from './append-revision.ts'
import { openFileSource } from './file-source.ts'
import { layOutRevision, type NewObject } from './pdf/lay-out-revision.ts'
import { readSignedDossier, type FrozenDossier } from './pdf/read-dossier.ts'
import { damaged } from './pdf/refusals.ts'
import { spliceObject, withEntry, type Insertion } from './pdf/splice-object.ts'
import { resolveOutput } from './resolve-output.ts'
import { readValidationData, type ValidationData, type ValidationFiles } from './time-stamp/read-validation-data.ts'

export type ExtendedDossier = {
  sha256: string
  sizeBytes: number
  certificates: number
  crls: number
  ocsps: number
}

type StoreKey = 'Certs' | 'CRLs' | 'OCSPs'

/**
 * Adds what a later reader needs to check the signatures without asking anyone: certificates, revocation lists, OCSP responses.
 *
 * One appended revision with a security store (/DSS, EN 319 142-1 §5.4.2) that only ever grows. Each file may be DER or PEM; the same data given twice
 * is stored once. Rejects with `validation-data-unreadable`, `dossier-not-signed`, or as signing does; the input is then as it was.
 */
export async function extendDossier(
  request: { input: string; output: string } & ValidationFiles,
): Promise<ExtendedDossier> {
  const data = readValidationData(request)
  const source = await openFileSource(request.input)
  try {
    const output = await resolveOutput(request.input, request.output)
    const { bytes } = layOutRevision(...storeRevision(await readSignedDossier(source), data))
    const written = await appendRevision({ source, output, digest: 'sha256', makeRevision: async () => bytes })
    const counts = { certificates: data.certificates.length, crls: data.crls.length, ocsps: data.ocsps.length }
    return { ...written, ...counts }
  } finally {
    await source.close()
  }
}

function storeRevision(dossier: FrozenDossier, data: ValidationData): [FrozenDossier, NewObject[]] {
  const objects: NewObject[] = []
  const addAll = (streams: readonly Uint8Array[]): string =>
    streams.map((bytes) => `${addStream(objects, dossier.nextNumber, bytes)} 0 R`).join(' ')
  const added: Record<StoreKey, string> = {
    Certs: addAll(data.certificates),
    CRLs: addAll(data.crls),
    OCSPs: addAll(data.ocsps),
  }
  if (dossier.store) return [dossier, [...objects, grownStore(dossier.store, added)]]
  const number = dossier.nextNumber + objects.length
  const entries = Object.entries(added).filter(([, references]) => references !== '')
  const lists = entries.map(([key, references]) => `/${key} [${references}]`).join(' ')
  objects.push({ number, generation: 0, text: `${number} 0 obj\n<< /Type /DSS ${lists} >>\nendobj` })
  return [dossier, [...objects, withEntry(dossier.catalog, `/DSS ${number} 0 R`)]]
}

function addStream(objects: NewObject[], firstNumber: number, bytes: Uint8Array): number {
  const number = firstNumber + objects.length
  const content = Buffer.from(bytes).toString('latin1')
  const text = `${number} 0 obj\n<< /Length ${bytes.length} >>\nstream\n${content}\nendstream\nendobj`
  objects.push({ number, generation: 0, text })
  return number
}

/** The store with more references at the end of its lists; what was there stays. */
function grownStore(store: NonNullable<FrozenDossier['store']>, added: Readonly<Record<StoreKey, string>>): NewObject {
  const insertions: Insertion[] = []
  for (const [key, references] of Object.entries(added)) {
    if (references === '') continue
    const list = store.value.entries.get(key)
    if (list && list.kind !== 'array') throw damaged('a security store of another kind')
    if (list) insertions.push({ at: list.end - 1, text: ` ${references}` })
    else insertions.push({ at: store.value.end - '>>'.length, text: ` /${key} [${references}]` })
  }
  return spliceObject(store, insertions)
}
