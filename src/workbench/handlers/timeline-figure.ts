import { open, rm } from 'node:fs/promises'
import { createHash } from 'node:crypto'
import { writeFigure } from '../../casework/timeline/write-figure.ts'
import { WorkbenchError } from '../../contract/failure.ts'
import type { Desk } from '../desk.ts'
import type { Handlers } from '../dispatch.ts'

/** Writes a figure of the timeline where a person asked for it. */
export function createTimelineFigureHandlers(desk: Desk): Pick<Handlers, 'timeline.saveFigure'> {
  return {
    'timeline.saveFigure': async ({ caseId, figure, to }) => {
      const opened = desk.caseOf(caseId)
      const bytes = Buffer.from(writeFigure(figure), 'utf8')
      await writeNew(desk.grants.take(to).path, bytes)
      const sha256 = createHash('sha256').update(bytes).digest('hex')
      opened.change({ act: 'figure-exported', actor: desk.operator, details: { sha256 } }, () => undefined)
      return { sha256, sizeBytes: bytes.length }
    },
  }
}

/** Never over an existing file; a half one is taken away again. */
async function writeNew(path: string, bytes: Uint8Array): Promise<void> {
  const out = await open(path, 'wx').catch((cause: unknown) => {
    const isTaken = cause instanceof Error && 'code' in cause && cause.code === 'EEXIST'
    throw new WorkbenchError(isTaken ? 'output-exists' : 'output-not-writable', 'the figure could not be written', {
      cause,
    })
  })
  try {
    await out.writeFile(bytes)
    await out.sync()
    await out.close()
  } catch (cause) {
    await out.close().catch(() => undefined) // it may be closed already; the half file is what must go
    await rm(path, { force: true })
    throw new WorkbenchError('output-not-writable', 'the figure could not be written', { cause })
  }
}
