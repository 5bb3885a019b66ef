import { constants } from 'node:fs'
import { copyFile, readFile, readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { ByteSource } from '../../base/byte-source.ts'
import { WorkbenchError } from '../../contract/failure.ts'
import { openFile } from '../../vault/originals/open-file.ts'
import { matchOriginals, type HandedFile } from '../../verify/match-originals.ts'
import type { OriginalsPort } from '../../verify/ports.ts'
import { readHandedDers } from '../../verify/read-handed-ders.ts'
import { readDossierRecipient } from '../../verify/read-dossier-recipient.ts'
import { verifyDocument } from '../../verify/verify-document.ts'
import type { Desk } from '../desk.ts'
import type { Handlers } from '../dispatch.ts'
import { findVersion } from '../dossier/dossier-versions.ts'
import { keptDocuments } from '../dossier/kept-documents.ts'
import { sampleRoot } from '../sample-keys.ts'
import { verifierPageName } from '../dossier/verifier-page.ts'
import { nodeVerifierPorts } from '../node-verifier-ports.ts'
import { listTrust, trustedRootsFor } from '../trust/trust-store.ts'

/** Signature and integrity of any document, by the verifier that knows nothing of the case. */
export function createVerificationHandlers(
  desk: Desk,
): Pick<Handlers, 'dossier.verify' | 'dossier.verifyVersion' | 'dossier.saveCheckingPage'> {
  return {
    'dossier.verifyVersion': async (input) => {
      const openCase = desk.caseOf(input.caseId)
      const trust = input.trust.map((grant) => desk.grants.take(grant).path)
      const lists = input.crls.map((grant) => desk.grants.take(grant).path)
      const roots = input.sampleRoot ? [...trust, await sampleRoot(desk, openCase)] : trust
      const { sha256 } = findVersion(desk, openCase, input.version)
      const document = await openFile(
        keptDocuments(openCase, (count) => desk.randomness.bytes(count)).pathOf(sha256),
        'dossier-not-kept',
      )
      try {
        return await verifyDocument(document, {
          ports: nodeVerifierPorts,
          trustedRoots: roots.length > 0 ? await readAll(roots, 'CERTIFICATE') : await storedRoots(desk, document),
          crls: await readAll(lists, 'X509 CRL'),
          at: input.at === null ? null : Date.parse(input.at),
          nowMs: desk.clock.nowMs(),
          originals: await indexOriginals(openCase.folder.originals),
        })
      } finally {
        await document.close()
      }
    },
    'dossier.saveCheckingPage': async (input) => saveCheckingPage(desk, desk.grants.take(input.to).path),
    'dossier.verify': async (input) => {
      const trust = input.trust.map((grant) => desk.grants.take(grant).path)
      const lists = input.crls.map((grant) => desk.grants.take(grant).path)
      const originals = input.originals === null ? null : await indexOriginals(desk.grants.take(input.originals).path)
      const document = await openFile(desk.grants.take(input.document).path)
      try {
        return await verifyDocument(document, {
          ports: nodeVerifierPorts,
          trustedRoots: trust.length > 0 ? await readAll(trust, 'CERTIFICATE') : await storedRoots(desk, document),
          crls: await readAll(lists, 'X509 CRL'),
          at: input.at === null ? null : Date.parse(input.at),
          nowMs: desk.clock.nowMs(),
          originals,
        })
      } finally {
        await document.close()
      }
    },
  }
}

async function saveCheckingPage(desk: Desk, target: string) {
  const page = await desk.verifierPage()
  if (!page) throw new WorkbenchError('not-available-here', 'no checking page', { details: { what: verifierPageName } })
  await copyFile(page.path, target, constants.COPYFILE_EXCL).catch((cause: unknown) => {
    const isThere = cause instanceof Error && 'code' in cause && cause.code === 'EEXIST'
    throw new WorkbenchError(isThere ? 'output-exists' : 'output-not-writable', 'the page cannot be written', { cause })
  })
  return { name: page.name, sha256: page.sha256, sizeBytes: (await stat(target)).size }
}

/** Roots of the trust store; a recipient's pin narrows them for dossiers written to it. Files handed in replace the store altogether. */
async function storedRoots(desk: Desk, document: ByteSource): Promise<Uint8Array[]> {
  const store = listTrust(desk.settings)
  const recipient = store.pins.length === 0 ? null : await readDossierRecipient(document, nodeVerifierPorts)
  return trustedRootsFor(store, recipient)
}

async function readAll(paths: readonly string[], label: 'CERTIFICATE' | 'X509 CRL'): Promise<Uint8Array[]> {
  const files = await Promise.all(
    paths.map((path) =>
      readFile(path).catch((cause: unknown) => {
        throw new WorkbenchError('not-found', 'a trust or revocation file cannot be read', {
          details: { what: path },
          cause,
        })
      }),
    ),
  )
  return files.flatMap((bytes) => readHandedDers(new Uint8Array(bytes), label))
}

/** Every file of a folder, in the order of its path; a case's own store, an export and a folder of plain copies all do. */
async function indexOriginals(folder: string): Promise<OriginalsPort> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch((cause: unknown) => {
    throw new WorkbenchError('not-found', 'the folder of the originals cannot be read', {
      details: { what: folder },
      cause,
    })
  })
  const files: HandedFile[] = entries
    .filter((entry) => entry.isFile())
    .map((entry) => ({ name: entry.name, path: join(entry.parentPath, entry.name) }))
    .toSorted((one, other) => (one.path < other.path ? -1 : 1))
    .map(({ name, path }) => ({ name, open: () => openedForEachRead(path) }))
  return matchOriginals(files, nodeVerifierPorts)
}

/** Opens the file anew for each piece, so that a case of 50,000 originals never holds more than one open. */
async function openedForEachRead(path: string): Promise<ByteSource> {
  const { size } = await stat(path)
  return {
    size,
    async read(offset, length) {
      const file = await openFile(path, 'original-missing')
      try {
        return await file.read(offset, length)
      } finally {
        await file.close()
      }
    },
  }
}
