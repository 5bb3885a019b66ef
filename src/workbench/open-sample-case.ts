import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { WorkbenchError } from '../contract/failure.ts'
import { caseFolderAt } from '../vault/case-folder.ts'
import type { OpenCase } from '../vault/open-case.ts'
import type { Desk } from './desk.ts'
import { openAt } from './open-known-case.ts'

const building = new Map<string, Promise<void>>()

/**
 * Opens the sample case of this installation, and builds it first where there is none. Two that ask at once wait for one building.
 *
 * `not-available-here` on a host without a home to keep it in.
 */
export async function openSampleCase(desk: Desk): Promise<OpenCase> {
  if (desk.settings === null)
    throw new WorkbenchError('not-available-here', 'no home to keep it in', { details: { what: 'sample-case' } })
  const folder = join(desk.settings.folder, 'cases', 'contoh-malam-panen')
  if (!existsSync(caseFolderAt(folder).database)) {
    const work = building.get(folder) ?? build(desk, folder).finally(() => building.delete(folder))
    building.set(folder, work)
    await work
  }
  return openAt(desk, folder)
}

async function build(desk: Desk, folder: string): Promise<void> {
  const { buildSampleCase } = await import('./demo/build-sample-case.ts')
  return buildSampleCase({
    folder,
    ports: { log: desk.log, language: 'id' },
    makeCore: (own, grants) => desk.makeCore(own, grants),
    tell: (done, total) => desk.notify({ kind: 'task-progress', task: 'sample-case', done, total }),
  })
}
