import { BatchSheet } from '../../src/contract/evidence.ts'
import { emptySummary } from '../../src/contract/metadata.ts'
import type { ImportParts } from '../../src/evidence/import/import-files.ts'
import type { OriginalReading } from '../../src/evidence/import/import-ports.ts'
import type { OpenCase } from '../../src/vault/open-case.ts'

/** A reading as of a file without any metadata. */
export const emptyReading: OriginalReading = {
  reading: {
    mediaType: 'application/octet-stream',
    summary: emptySummary,
    exif: 'absent',
    times: [],
    facts: [],
    problems: [],
  },
  text: null,
}

/** What an import needs, with readers that find nothing. */
export function importParts(openCase: OpenCase, more: Partial<ImportParts> = {}): ImportParts {
  return {
    openCase,
    read: async () => emptyReading,
    archive: { list: async () => ({ members: [], problems: [] }), readMember: async () => null },
    actor: 'petugas',
    sheet: BatchSheet.parse({}),
    tell: (code) => code,
    // Tests do not wait for files that change.
    patience: { settleMs: 0, mostMs: -1 },
    ...more,
  }
}
