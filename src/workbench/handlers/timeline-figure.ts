import { createHash } from 'node:crypto'
import { open, rm } from 'node:fs/promises'
import { singleRecord, standingRecords } from '../../casework/records/standing-records.ts'
import { writeFigure } from '../../casework/timeline/write-figure.ts'
import { WorkbenchError } from '../../contract/failure.ts'
import type { ParsedInputOf } from '../../contract/operations.ts'
import { writeFigurePage, type FigurePageFacts } from '../../dossier/layout/drawing/write-figure-page.ts'
import { timelineText } from '../../text/screens/timeline.ts'
import { say } from '../../text/say.ts'
import type { OpenCase } from '../../vault/open-case.ts'
import type { Desk } from '../desk.ts'
import type { Handlers } from '../dispatch.ts'
import { officeOf } from '../dossier/office-of.ts'
import { isoAt } from '../dossier/prepare-dossier.ts'
import { program } from '../program.ts'
import { shippedPacks } from '../shipped-packs.ts'

type FigureInput = ParsedInputOf<'timeline.saveFigure'>

/** Writes a figure of the timeline where a person asked for it. */
export function createTimelineFigureHandlers(desk: Desk): Pick<Handlers, 'timeline.saveFigure'> {
  return {
    'timeline.saveFigure': async (input) => {
      const opened = desk.caseOf(input.caseId)
      const bytes = await bytesOf(desk, opened, input)
      await writeNew(desk.grants.take(input.to).path, bytes)
      const sha256 = createHash('sha256').update(bytes).digest('hex')
      opened.change({ act: 'figure-exported', actor: desk.operator, details: { sha256 } }, () => undefined)
      return { sha256, sizeBytes: bytes.length }
    },
  }
}

async function bytesOf(desk: Desk, opened: OpenCase, { figure, format, language }: FigureInput): Promise<Uint8Array> {
  if (format === 'svg') return Buffer.from(writeFigure(figure), 'utf8')
  const parts: Uint8Array[] = []
  const keep = async (bytes: Uint8Array): Promise<void> => void parts.push(Uint8Array.from(bytes))
  await writeFigurePage({ write: keep }, figure, factsOf(desk, opened, { title: figure.title, language }))
  return Buffer.concat(parts)
}

function factsOf(
  desk: Desk,
  opened: OpenCase,
  { title, language }: Pick<FigureInput, 'language'> & { title: string },
): FigurePageFacts {
  const office = standingRecords(opened, 'office')[0]?.body ?? null
  const { caseId, code } = opened.identity
  return {
    title,
    author: officeOf({ record: singleRecord(opened, 'case-record'), office }, shippedPacks().recipients).name,
    subject: code,
    language: language === 'id' ? 'id-ID' : 'en',
    frozenAt: isoAt(desk.clock.nowMs(), opened),
    producer: { name: program.name, version: program.version },
    caseId,
    number: null,
    edition: 'internal',
    custodyHead: opened.log.head().entryHash ?? '',
    attachment: { name: 'netra-gambar.json', description: say(timelineText.figureData, language) },
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
