import { createHash } from 'node:crypto'
import { appendFileSync, chmodSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { importFiles, type ImportParts } from '../../../src/evidence/import/import-files.ts'
import type { HandedIn } from '../../../src/evidence/import/import-ports.ts'
import { checkCase } from '../../../src/vault/check-case.ts'
import { importParts } from '../../support/import-parts.ts'
import { newCase } from '../../support/new-case.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

function fileAt(path: string): HandedIn {
  return { kind: 'file', path, shownPath: path, name: path.split('/').at(-1) ?? path, method: 'command-line' }
}

async function* stream(items: readonly HandedIn[]): AsyncGenerator<HandedIn> {
  yield* items
}

async function importAll(parts: ImportParts, items: readonly HandedIn[]) {
  return Array.fromAsync(importFiles(parts, stream(items)))
}

function makeFiles(count: number): string[] {
  const folder = temporaryFolder()
  return Array.from({ length: count }, (_, index) => {
    const path = join(folder, `foto-${index}.jpg`)
    writeFileSync(path, `isi nomor ${index}`)
    return path
  })
}

describe('importing files', () => {
  it('numbers files in the order given and keeps the case whole', async () => {
    const opened = newCase()
    const outcomes = await importAll(importParts(opened), makeFiles(70).map(fileAt))
    expect(outcomes.map((outcome) => outcome.evidence)).toEqual(
      Array.from({ length: 70 }, (_, index) => `B-${String(index + 1).padStart(3, '0')}`),
    )
    expect((await checkCase(opened, (code) => code)).problems).toEqual([])
    expect(readdirSync(join(opened.root, 'incoming'))).toEqual([])
  })

  it('gives the same bytes no new number but a second acquisition, within a batch and later', async () => {
    const opened = newCase()
    const [a = '', b = ''] = makeFiles(2)
    writeFileSync(b, readFileSync(a))
    const outcomes = [
      ...(await importAll(importParts(opened), [fileAt(a), fileAt(b)])),
      ...(await importAll(importParts(opened), [fileAt(a)])),
    ]
    expect(outcomes.map(({ outcome, evidence, twin }) => ({ outcome, evidence, twin }))).toEqual([
      { outcome: 'saved', evidence: 'B-001', twin: null },
      { outcome: 'duplicate', evidence: null, twin: 'B-001' },
      { outcome: 'duplicate', evidence: null, twin: 'B-001' },
    ])
    expect(opened.rows.evidence.acquisitionsOf('B-001').map((acquisition) => acquisition.batch)).toEqual([1, 1, 2])
    expect((await checkCase(opened, (code) => code)).problems).toEqual([])
  })

  it('fails an empty, missing and refused file with a code and imports the rest', async () => {
    const opened = newCase()
    const [good = '', empty = ''] = makeFiles(2)
    writeFileSync(empty, '')
    const outcomes = await importAll(importParts(opened), [
      fileAt(empty),
      fileAt(`${good}.tidak-ada`),
      { kind: 'refused', shownPath: 'tautan', name: 'tautan', code: 'symbolic-link', method: 'command-line' },
      fileAt(good),
    ])
    expect(outcomes.map((outcome) => outcome.failure?.code ?? outcome.outcome)).toEqual([
      'source-empty',
      'source-missing',
      'symbolic-link',
      'saved',
    ])
    expect(outcomes[3]?.evidence).toBe('B-001')
  })

  it('refuses a file that grows while it is read, and leaves nothing of it behind', async () => {
    const opened = newCase()
    const [path = ''] = makeFiles(1)
    writeFileSync(path, Buffer.alloc(5_000_000, 7))
    const { begin } = opened.originals
    const growing = {
      ...opened,
      originals: {
        ...opened.originals,
        begin: async () => {
          appendFileSync(path, 'tambahan')
          return begin()
        },
      },
    }
    const [outcome] = await importAll(importParts(growing), [fileAt(path)])
    expect(outcome?.failure?.code).toBe('source-changed')
    expect(readdirSync(join(opened.root, 'originals'))).toEqual([])
    expect(readdirSync(join(opened.root, 'incoming'))).toEqual([])
  })

  it('fails what is left when the disk is full and keeps what was saved', async () => {
    const opened = newCase()
    const paths = makeFiles(12)
    let begun = 0
    const full = {
      ...opened,
      originals: {
        ...opened.originals,
        begin: async () => {
          begun += 1
          if (begun > 3) throw Object.assign(new Error('no space'), { code: 'ENOSPC' })
          return opened.originals.begin()
        },
      },
    }
    const outcomes = await importAll(importParts(full), paths.map(fileAt))
    expect(outcomes.filter((outcome) => outcome.outcome === 'saved')).toHaveLength(3)
    expect(outcomes.filter((outcome) => outcome.failure?.code === 'disk-full')).toHaveLength(9)
    expect(begun).toBeLessThan(12)
    expect((await checkCase(opened, (code) => code)).problems).toEqual([])
  })

  it('never changes the source: bytes, times and permission stay', async () => {
    const opened = newCase()
    const [path = ''] = makeFiles(1)
    chmodSync(path, 0o440)
    const before = statSync(path)
    await importAll(importParts(opened), [fileAt(path)])
    const after = statSync(path)
    expect([after.mtimeMs, after.size, after.mode]).toEqual([before.mtimeMs, before.size, before.mode])
  })

  it('stores originals read-only under their digest', async () => {
    const opened = newCase()
    const [path = ''] = makeFiles(1)
    const [outcome] = await importAll(importParts(opened), [fileAt(path)])
    const stored = opened.originals.pathOf(outcome?.sha256 ?? '')
    expect(readFileSync(stored)).toEqual(readFileSync(path))
    expect(statSync(stored).mode & 0o777).toBe(0o444)
  })
})

describe('checking the originals of a case', () => {
  async function importedCase() {
    const opened = newCase()
    await importAll(importParts(opened), makeFiles(4).map(fileAt))
    return opened
  }

  it('names an original with one flipped bit', async () => {
    const opened = await importedCase()
    const sha256 = opened.rows.evidence.find('B-002')?.sha256 ?? ''
    const path = opened.originals.pathOf(sha256)
    const bytes = readFileSync(path)
    bytes[3] = (bytes[3] ?? 0) ^ 1
    chmodSync(path, 0o644)
    writeFileSync(path, bytes)
    const { problems } = await checkCase(opened, (code) => code)
    expect(problems).toMatchObject([{ code: 'original-changed', evidence: 'B-002' }])
  })

  it('does not take what an import is just bringing in for a foreign file, and a file without its mark for one', async () => {
    const opened = await importedCase()
    const bytes = new TextEncoder().encode('sedang datang')
    const incoming = await opened.originals.begin()
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    await incoming.write(bytes)
    await incoming.settle(sha256)
    expect((await checkCase(opened, (code) => code)).problems).toEqual([])
    await opened.originals.confirm(sha256)
    expect((await checkCase(opened, (code) => code)).problems).toMatchObject([{ code: 'original-unknown' }])
  })

  it('stays whole however often it is checked while an import goes on', async () => {
    const parts = importParts(newCase())
    const importing = importAll(parts, makeFiles(120).map(fileAt))
    const found: string[] = []
    const state = { over: false }
    void importing.finally(() => (state.over = true))
    while (!state.over) {
      const { problems } = await checkCase(parts.openCase, (code) => code)
      found.push(...problems.map(({ code }) => code))
      await new Promise((resolve) => setTimeout(resolve, 1))
    }
    expect(found).toEqual([])
    expect(await importing).toHaveLength(120)
  })

  it('names a deleted original, an unknown file and two that were swapped', async () => {
    const { rmSync, renameSync } = await import('node:fs')
    const opened = await importedCase()
    const pathOf = (number: string) => opened.originals.pathOf(opened.rows.evidence.find(number)?.sha256 ?? '')
    rmSync(pathOf('B-001'))
    renameSync(pathOf('B-002'), `${pathOf('B-003')}.swap`)
    renameSync(pathOf('B-003'), pathOf('B-002'))
    renameSync(`${pathOf('B-003')}.swap`, pathOf('B-003'))
    mkdirSync(join(opened.root, 'originals', 'zz'))
    writeFileSync(join(opened.root, 'originals', 'zz', 'asing'), 'x')
    const { problems } = await checkCase(opened, (code) => code)
    expect(problems.map(({ code, evidence }) => `${code} ${evidence}`).toSorted()).toEqual([
      'original-changed B-002',
      'original-changed B-003',
      'original-missing B-001',
      'original-unknown null',
    ])
  })
})
