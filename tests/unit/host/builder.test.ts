import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, it } from 'vitest'

it('asks the packager for every fuse of the security checklist, most of which are the unsafe way by default', () => {
  const path = resolve(import.meta.dirname, '../../../electron/builder.json')
  const { electronFuses, asar, publish } = JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>
  expect(electronFuses).toEqual({
    runAsNode: false,
    enableNodeOptionsEnvironmentVariable: false,
    enableNodeCliInspectArguments: false,
    enableCookieEncryption: true,
    onlyLoadAppFromAsar: true,
    enableEmbeddedAsarIntegrityValidation: true,
    grantFileProtocolExtraPrivileges: false,
  })
  expect([asar, publish]).toEqual([true, null])
})
