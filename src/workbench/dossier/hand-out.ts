import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { WorkbenchError } from '../../contract/failure.ts'
import { rewriteFileSafely } from '../../dossier/signing/rewrite-file-safely.ts'

/** Copies a kept document to a place where nothing is yet: whole, or not at all. */
export async function handOut(document: string, to: string): Promise<void> {
  await refuseExisting(to)
  await rewriteFileSafely({
    target: to,
    mode: 0o644,
    async write(sink) {
      for await (const piece of createReadStream(document)) await sink.write(piece)
    },
  })
}

/** Refuses with `output-exists` where something lies at a place already; nothing is ever written over. */
export async function refuseExisting(path: string): Promise<void> {
  const exists = await stat(path).then(
    () => true,
    () => false,
  )
  if (exists) throw new WorkbenchError('output-exists', 'a file of that name is there already')
}
