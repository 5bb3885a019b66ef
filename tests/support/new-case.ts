import { join } from 'node:path'
import { createCase, type OpenCase } from '../../src/vault/open-case.ts'
import { createTestPorts } from './fixed-ports.ts'
import { temporaryFolder } from './temporary-folder.ts'

export const testIdentity = {
  caseId: '00000000-0000-4000-8000-000000000001',
  code: 'CONTOH01',
  title: 'Kasus uji',
  sample: true,
  displayZone: 'WITA',
  evidencePrefix: 'B',
} as const

/** A case in a temporary folder with a clock that stands still. */
export function newCase(root = join(temporaryFolder(), 'kasus')): OpenCase & { root: string } {
  const opened = createCase(root, testIdentity, { ports: createTestPorts(), operator: 'petugas' })
  return { ...opened, root }
}
