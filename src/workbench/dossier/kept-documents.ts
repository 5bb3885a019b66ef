import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { toHex } from '../../base/hex.ts'
import { WorkbenchError } from '../../contract/failure.ts'
import type { OpenCase } from '../../vault/open-case.ts'

/** The documents a case keeps: final versions and their signed revisions by their SHA-256, and drafts until the next one. */
export type KeptDocuments = {
  /** A place for a document that has no digest yet; swept with the drafts when it never gets one. */
  placeToWrite(): Promise<string>
  /** A place for a draft about somebody; the draft before it is gone. Answers its name as well. */
  placeForDraft(about: string): Promise<{ path: string; name: string }>
  /** Gives a written document the name of its digest. The same bytes twice are one document. */
  keep(written: string, sha256: string): Promise<void>
  /** Where a document lies; `dossier-not-kept` where it does not, `dossier-copy-changed` where its bytes are others. */
  findWhole(sha256: string): Promise<string>
  pathOf(name: string): string
}

const draftBeginning = 'draft-'
const partBeginning = 'part-'

/** The folder of a case for such documents, made when the first one is written. */
export function keptDocuments({ folder }: OpenCase, randomBytes: (count: number) => Uint8Array): KeptDocuments {
  const pathOf = (name: string) => join(folder.dossiers, name)
  const newName = async (beginning: string) => {
    await mkdir(folder.dossiers, { recursive: true, mode: 0o700 })
    return `${beginning}${toHex(randomBytes(16))}`
  }
  return {
    pathOf,
    placeToWrite: async () => pathOf(await newName(partBeginning)),
    async placeForDraft(about) {
      const beginning = `${draftBeginning}${createHash('sha256').update(about).digest('hex').slice(0, 16)}-`
      const name = await newName(beginning)
      await sweep(folder.dossiers, beginning)
      return { path: pathOf(name), name }
    },
    keep: (written, sha256) => rename(written, pathOf(sha256)),
    async findWhole(sha256) {
      const path = pathOf(sha256)
      if ((await stat(path).catch(() => null)) === null)
        throw new WorkbenchError('dossier-not-kept', 'the document is not in the case')
      if ((await digestOf(path)) !== sha256)
        throw new WorkbenchError('dossier-copy-changed', 'the kept document has other bytes than were fixed')
      return path
    },
  }
}

/** Removes drafts and half-written documents of an earlier run. */
export async function sweepDrafts({ folder }: OpenCase): Promise<void> {
  await sweep(folder.dossiers, draftBeginning)
  await sweep(folder.dossiers, partBeginning)
}

async function sweep(folder: string, beginning: string): Promise<void> {
  const names = await readdir(folder).catch(() => []) // nothing was ever written there
  for (const name of names) if (name.startsWith(beginning)) await rm(join(folder, name), { force: true })
}

async function digestOf(path: string): Promise<string> {
  const hash = createHash('sha256')
  for await (const piece of createReadStream(path)) hash.update(piece)
  return hash.digest('hex')
}
