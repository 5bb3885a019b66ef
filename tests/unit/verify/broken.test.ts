import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readPemBundle } from '../../../src/verify/read-pem-bundle.ts'
import { reasonCodes, verifyForTest } from '../../attacks/verify-for-test.ts'

const folder = resolve(import.meta.dirname, '../../fixtures/broken')
const trustedRoots = readPemBundle(readFileSync(join(folder, 'root.pem'), 'utf8'), 'CERTIFICATE')

/** Signed documents changed after signing that this verifier once called *passed*: file by file, what it must say now. */
const told: Readonly<Record<string, string>> = {
  'content-called-cross-references': 'changed-after-signing',
  'field-is-pictures': 'changed-after-signing',
  'field-list-was-contents': 'changed-after-signing',
  'field-list-was-contents-foreign': 'changed-after-signing',
  'field-list-was-pages': 'changed-after-signing',
  'fonts-are-the-store': 'changed-after-signing',
  'form-was-another-object': 'changed-after-signing',
  'store-was-a-page': 'changed-after-signing',
  'store-was-a-page-without-type': 'changed-after-signing',
  'store-was-pictures': 'changed-after-signing',
}

describe('attacks that once got through', () => {
  it('each have their file and their answer', () => {
    const files = readdirSync(folder).filter((name) => name.endsWith('.pdf'))
    expect(files.toSorted()).toEqual(
      Object.keys(told)
        .map((name) => `${name}.pdf`)
        .toSorted(),
    )
  })

  it.each(Object.entries(told))('%s fails', async (name, finding) => {
    const verification = await verifyForTest(readFileSync(join(folder, `${name}.pdf`)), { trustedRoots })
    expect(verification.verdict).toBe('failed')
    expect(reasonCodes(verification)).toContain(finding)
    // The signature itself is right, so only the comparison of revisions can tell.
    expect(verification.signatures[0]).toMatchObject({ intact: true, trusted: true })
  })
})
