import { BatchSheet } from '../../../../src/contract/evidence.ts'
import type { MetadataReading, MetadataTime } from '../../../../src/contract/metadata.ts'
import type { InputOf, OperationName, OutputOf } from '../../../../src/contract/operations.ts'
import type { Problem } from '../../../../src/contract/problem.ts'
import { openCase, type OpenCase } from '../../../../src/vault/open-case.ts'
import { createPathGrants } from '../../../../src/workbench/grants.ts'
import type { Desk } from '../../../../src/workbench/desk.ts'
import { createDispatch, type Handlers } from '../../../../src/workbench/dispatch.ts'
import { createAnalysisHandlers } from '../../../../src/workbench/handlers/analysis.ts'
import { createCaseHandlers } from '../../../../src/workbench/handlers/cases.ts'
import { createIntakeRecordHandlers } from '../../../../src/workbench/handlers/intake-records.ts'
import { createOfficeHandlers } from '../../../../src/workbench/handlers/office.ts'
import { createPeopleHandlers } from '../../../../src/workbench/handlers/people.ts'
import { createStatementHandlers } from '../../../../src/workbench/handlers/statements.ts'
import { createTimeHandlers } from '../../../../src/workbench/handlers/time.ts'
import { createTimeClaimHandlers } from '../../../../src/workbench/handlers/time-claims.ts'
import { createTimelineHandlers } from '../../../../src/workbench/handlers/timeline.ts'
import { createTimelineWindowHandlers } from '../../../../src/workbench/handlers/timeline-window.ts'
import { toFailure } from '../../../../src/workbench/to-failure.ts'
import { createFixedRandomness, createTestPorts } from '../../../support/fixed-ports.ts'
import { emptyReading } from '../../../support/import-parts.ts'
import { newCase } from '../../../support/new-case.ts'

type Refusal = { code: string; message: string }

/** A case in a temporary folder with the handlers of casework before it; every call goes through both schemas of its operation. */
export type Casework = {
  readonly openCase: OpenCase
  readonly call: <Name extends OperationName>(
    name: Name,
    input: Omit<InputOf<Name>, 'caseId'>,
  ) => Promise<OutputOf<Name>>
  /** The code and sentence a call is refused with. */
  readonly refusal: <Name extends OperationName>(name: Name, input: Omit<InputOf<Name>, 'caseId'>) => Promise<Refusal>
  readonly save: <Name extends OperationName>(
    name: Name,
    id: string | null,
    body: unknown,
    version?: number,
  ) => Promise<OutputOf<Name>>
  readonly addBatch: (number: number, sheet?: Partial<BatchSheet>) => void
  readonly addItem: (
    number: string,
    batch: number,
    more?: {
      times?: MetadataTime[]
      pictureHash?: string
      modifiedAt?: string
      reading?: MetadataReading
      problems?: Problem[]
    },
  ) => void
}

const silent = { info: () => undefined, warn: () => undefined, error: () => undefined }

/** A desk over a new, empty case. */
export function openCasework(): Casework {
  return deskOver(newCase())
}

/** A desk over a case that lies in a folder already. */
export function reopenCasework(root: string): Casework {
  return deskOver(openCase(root, { ports: createTestPorts(), operator: 'petugas' }))
}

function deskOver(openCase: OpenCase): Casework {
  const { caseId } = openCase.identity
  const ports = { log: silent, randomness: createFixedRandomness('x'), language: 'id' } as const
  const desk = {
    caseOf: () => openCase,
    operator: 'petugas',
    clock: openCase.clock,
    grants: createPathGrants(),
    ...ports,
  } as unknown as Desk
  const handlers = {
    ...createCaseHandlers(desk),
    ...createOfficeHandlers(desk),
    ...createIntakeRecordHandlers(desk),
    ...createPeopleHandlers(desk),
    ...createStatementHandlers(desk),
    ...createTimelineHandlers(desk),
    ...createTimelineWindowHandlers(desk),
    ...createTimeHandlers(desk),
    ...createTimeClaimHandlers(desk),
    ...createAnalysisHandlers(desk),
  } as Handlers
  const dispatch = createDispatch(handlers, (error, about) => {
    const failure = toFailure(error, about, ports)
    if (failure.code === 'internal') throw error
    return failure
  })
  const reply = (name: OperationName, input: object) => dispatch(name, { ...input, caseId })
  const call: Casework['call'] = async (name, input) => {
    const answer = await reply(name, input)
    if (!answer.ok) throw new Error(`${name}: ${answer.failure.code} ${answer.failure.message}`)
    return answer.value as OutputOf<typeof name>
  }
  return {
    openCase,
    call,
    async refusal(name, input) {
      const answer = await reply(name, input)
      if (answer.ok) throw new Error(`${name} was accepted`)
      return { code: answer.failure.code, message: answer.failure.message }
    },
    save: (name, id, body, version) => call(name, { id, version: version ?? null, body } as never),
    addBatch(number, sheet = {}) {
      openCase.change({ act: 'batch-opened', actor: 'petugas' }, (journal) =>
        journal.note(
          openCase.rows.batches.insert({
            number,
            sheet: BatchSheet.parse(sheet),
            openedAtMs: 0,
            receivedBy: 'petugas',
          }),
        ),
      )
    },
    addItem(number, batch, more = {}) {
      const parent = number.includes('.') ? number.slice(0, number.indexOf('.')) : null
      const ordinal = Number(number.replace(/^B-0*(\d+).*$/, '$1'))
      const sha256 = `${ordinal}${number.split('.')[1] ?? ''}`.padStart(64, '0')
      const { evidence, readings } = openCase.rows
      openCase.change({ act: 'evidence-saved', actor: 'petugas', evidence: [number] }, (journal) => {
        journal.note(
          evidence.insertOriginal({ sha256, sizeBytes: 1 }),
          evidence.insert({
            number,
            ordinal,
            parent,
            sha256,
            name: number,
            mediaType: 'image/jpeg',
            batch,
            savedAtMs: 0,
            problems: more.problems ?? [],
          }),
          readings.insert({
            evidence: number,
            reading: more.reading ?? { ...emptyReading.reading, times: more.times ?? [] },
            text: null,
          }),
        )
        openCase.rows.derivatives.put(number, 'difference-hash', new TextEncoder().encode(more.pictureHash ?? ''))
        if (parent === null)
          journal.note(
            evidence.insertAcquisition({
              evidence: number,
              occurrence: 1,
              batch,
              name: number,
              method: 'command-line',
              acquiredAtMs: 0,
              acquiredBy: 'petugas',
              fileModifiedAtMs: more.modifiedAt === undefined ? null : Date.parse(more.modifiedAt),
            }),
          )
      })
    },
  }
}

/** A moment as a reader of files reports it. */
export function fileTime(source: MetadataTime['source'], raw: string, more: Partial<MetadataTime> = {}): MetadataTime {
  return { source, raw, offset: null, utc: null, zone: null, note: null, ...more }
}
