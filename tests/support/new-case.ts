import { join } from 'node:path'
import type { OriginalReading } from '../../src/evidence/import/import-ports.ts'
import type { ImportParts } from '../../src/evidence/import/import-files.ts'
import { BatchSheet } from '../../src/contract/evidence.ts'
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

/** A reading as of a file without any metadata. */
export const emptyReading: OriginalReading = {
  reading: {
    mediaType: 'application/octet-stream',
    summary: {
      make: null,
      model: null,
      dateTimeOriginal: null,
      createDate: null,
      modifyDate: null,
      offsetTimeOriginal: null,
      subSecTimeOriginal: null,
      orientation: null,
      latitude: null,
      longitude: null,
      altitudeMeters: null,
      exifWidth: null,
      exifHeight: null,
      width: null,
      height: null,
    },
    exif: 'absent',
    times: [],
    facts: [],
    problems: [],
  },
  text: null,
  pictureHash: null,
}

/** What an import needs, with readers that find nothing. */
export function importParts(openCase: OpenCase, more: Partial<ImportParts> = {}): ImportParts {
  return {
    openCase,
    read: async () => emptyReading,
    actor: 'petugas',
    sheet: BatchSheet.parse({}),
    tell: (code) => code,
    ...more,
  }
}
