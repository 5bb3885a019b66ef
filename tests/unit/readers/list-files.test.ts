import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type ListedFile, listFiles } from '../../../src/evidence/import/list-files.ts'

let folder = ''
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'netra-list-'))))
afterEach(() => rmSync(folder, { recursive: true }))

async function list(...paths: string[]): Promise<ListedFile[]> {
  const listed: ListedFile[] = []
  for await (const one of listFiles(paths)) listed.push(one)
  return listed
}
const write = (...parts: string[]) => {
  const path = join(folder, ...parts)
  mkdirSync(join(path, '..'), { recursive: true })
  writeFileSync(path, 'x')
  return path
}
const shown = (listed: ListedFile[]) => listed.map((one) => one.shownPath.slice(folder.length + 1))

describe('listing files', () => {
  it('keeps the order given and sorts a folder by the bytes of relative paths', async () => {
    for (const parts of [['a', 'z'], ['a-b'], ['a.txt'], ['B'], ['é'], ['z']]) write('map', ...parts)
    const last = write('akhir')
    const listed = await list(last, join(folder, 'map'), last)
    expect(shown(listed)).toEqual(['akhir', 'map/B', 'map/a-b', 'map/a.txt', 'map/a/z', 'map/z', 'map/é', 'akhir'])
    expect(listed.every((one) => one.kind === 'file')).toBe(true)
  })

  it('does not follow links in folders but follows one a person named', async () => {
    const target = write('asal')
    mkdirSync(join(folder, 'map'))
    symlinkSync(target, join(folder, 'map', 'tautan'))
    symlinkSync(folder, join(folder, 'map', 'lingkaran'))
    symlinkSync(target, join(folder, 'pilihan'))
    expect(await list(join(folder, 'map'))).toMatchObject([
      { kind: 'refused', name: 'lingkaran', code: 'symbolic-link' },
      { kind: 'refused', name: 'tautan', code: 'symbolic-link' },
    ])
    expect(await list(join(folder, 'pilihan'))).toMatchObject([{ kind: 'file', name: 'pilihan' }])
  })

  it('refuses what is missing or no file, and goes on', async () => {
    mkdirSync(join(folder, 'map'))
    execFileSync('mkfifo', [join(folder, 'map', 'pipa')])
    const good = write('ada')
    expect(await list(join(folder, 'tidak-ada'), join(folder, 'map'), good, '/dev/null')).toMatchObject([
      { kind: 'refused', code: 'source-missing' },
      { kind: 'refused', name: 'pipa', code: 'not-a-file' },
      { kind: 'file', name: 'ada' },
      { kind: 'refused', code: 'not-a-file' },
    ])
  })

  const isRoot = process.getuid?.() === 0
  it.skipIf(isRoot)(
    `refuses a folder that may not be read${isRoot ? ' [skipped: root may read everything]' : ''}`,
    async () => {
      mkdirSync(join(folder, 'map'))
      chmodSync(join(folder, 'map'), 0)
      expect(await list(join(folder, 'map'))).toMatchObject([{ kind: 'refused', code: 'source-unreadable' }])
      chmodSync(join(folder, 'map'), 0o700)
    },
  )

  it.skipIf(process.platform !== 'linux')(
    'keeps the bytes of a name that is no text, so that the file still opens',
    async () => {
      const name = Buffer.concat([Buffer.from(`${folder}/`), Buffer.from([0x66, 0xff])])
      writeFileSync(name, 'x')
      expect(await list(folder)).toEqual([
        { kind: 'file', path: name, shownPath: join(folder, 'f\uFFFD'), name: 'f\uFFFD' },
      ])
    },
  )
})
