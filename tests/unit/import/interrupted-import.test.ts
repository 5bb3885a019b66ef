import { appendFileSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { importFiles, resumeImport } from '../../../src/evidence/import/import-files.ts'
import type { HandedIn } from '../../../src/evidence/import/import-ports.ts'
import { listFiles } from '../../../src/evidence/import/list-files.ts'
import { fromPlannedFile, toPlannedFile } from '../../../src/evidence/import/planned-file.ts'
import { watchFolder } from '../../../src/evidence/import/watch-folder.ts'
import { checkCase } from '../../../src/vault/check-case.ts'
import { emptyReading, importParts } from '../../support/import-parts.ts'
import { newCase } from '../../support/new-case.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'
import { fileAt, streamOf } from './support.ts'

function stickWith(count: number): string {
  const folder = join(temporaryFolder(), 'stik')
  mkdirSync(folder)
  for (let index = 0; index < count; index += 1)
    writeFileSync(join(folder, `foto-${String(index).padStart(3, '0')}.jpg`), `isi nomor ${index}`)
  return folder
}

async function* handedIn(folder: string): AsyncGenerator<HandedIn> {
  for await (const listed of listFiles([folder])) yield { ...listed, method: 'command-line' }
}

/** Lets through as many files as told, then stops. */
const stopAfter = (count: number) => {
  let left = count
  return {
    async next() {
      left -= 1
      return left >= 0 ? ('go-on' as const) : ('stop' as const)
    },
  }
}

describe('a file somebody still writes to', () => {
  const patience = { settleMs: 250, mostMs: 5000 }

  it('is waited for, and saved as it is when it is whole', async () => {
    const opened = newCase()
    // Whether a change is fresh, the clock of the case decides; this one has to run.
    const running = { ...opened, clock: { ...opened.clock, nowMs: () => Date.now() } }
    const path = join(temporaryFolder(), 'film.mp4')
    writeFileSync(path, '')
    const writing = (async () => {
      for (let part = 0; part < 8; part += 1) {
        await pause(30)
        appendFileSync(path, `bagian ${part} `)
      }
    })()
    const [outcome] = await Array.fromAsync(importFiles(importParts(running, { patience }), streamOf([fileAt(path)])))
    await writing
    expect([outcome?.outcome, outcome?.sizeBytes]).toEqual(['saved', 8 * 'bagian 0 '.length])
    expect((await checkCase(opened, (code) => code)).problems).toEqual([])
  })

  it('without end is given up after a while, with the reason, and leaves nothing behind', async () => {
    const path = join(temporaryFolder(), 'film.mp4')
    writeFileSync(path, 'awal')
    const writing = setInterval(() => appendFileSync(path, 'lagi'), 1)
    const opened = newCase()
    const parts = importParts(opened, { patience: { settleMs: 40, mostMs: 200 } })
    const slowly = { ...parts, progress: () => appendFileSync(path, 'lagi') }
    const [outcome] = await Array.fromAsync(importFiles(slowly, streamOf([fileAt(path)])))
    clearInterval(writing)
    expect(outcome?.failure?.code).toBe('source-changed')
    expect((await checkCase(opened, (code) => code)).problems).toEqual([])
  })

  it('that stays empty is told to be empty', async () => {
    const path = join(temporaryFolder(), 'kosong.jpg')
    writeFileSync(path, '')
    const parts = importParts(newCase(), { patience })
    const [outcome] = await Array.fromAsync(importFiles(parts, streamOf([fileAt(path)])))
    expect(outcome?.failure?.code).toBe('source-empty')
  })
})

describe('a stick that goes away in the middle', () => {
  it('leaves a line for each file that is missing, and keeps what was saved', async () => {
    const stick = stickWith(30)
    const opened = newCase()
    let read = 0
    const parts = importParts(opened, {
      async read() {
        read += 1
        if (read === 5) rmSync(stick, { recursive: true, force: true })
        return emptyReading
      },
    })
    const outcomes = await Array.fromAsync(importFiles(parts, handedIn(stick)))
    expect(outcomes).toHaveLength(30)
    const missing = outcomes.filter(({ failure }) => failure?.code === 'source-missing')
    expect(missing.length).toBeGreaterThan(15)
    expect(missing.at(-1)?.path).toBe(join(stick, 'foto-029.jpg'))
    expect((await checkCase(opened, (code) => code)).problems).toEqual([])
  })

  it('can be put back: only what failed is read again, into the same batch', async () => {
    const stick = stickWith(6)
    const away = `${stick}-dicabut`
    const opened = newCase()
    const parts = importParts(opened, {
      async read() {
        try {
          renameSync(stick, away)
        } catch {
          // It is away already.
        }
        return emptyReading
      },
    })
    const first = await Array.fromAsync(importFiles(parts, handedIn(stick)))
    const failed = first.filter(({ outcome }) => outcome === 'failed').length
    expect(failed).toBeGreaterThan(0)
    renameSync(away, stick)
    const again = await Array.fromAsync(resumeImport(importParts(opened), { batch: 1, which: 'failed' }))
    expect(again.map(({ outcome }) => outcome)).toEqual(Array.from({ length: failed }, () => 'saved'))
    expect(opened.rows.batches.list()).toHaveLength(1)
    expect(opened.rows.importPlans.tallies()).toEqual([])
  })
})

describe('an import that was stopped', () => {
  it('goes on where it was, also after the program was started again: no file twice, none left out', async () => {
    const opened = newCase()
    const stick = stickWith(40)
    const parts = importParts(opened, { control: stopAfter(13) })
    const before = await Array.fromAsync(importFiles(parts, handedIn(stick)))
    expect(before).toHaveLength(13)
    expect(opened.rows.importPlans.tallies()).toEqual([{ batch: 1, total: 40, left: 27, failed: 0 }])
    const after = await Array.fromAsync(resumeImport(importParts(opened), { batch: 1, which: 'left' }))
    const numbers = [...before, ...after].map(({ evidence }) => evidence)
    expect(numbers).toEqual(Array.from({ length: 40 }, (_, index) => `B-${String(index + 1).padStart(3, '0')}`))
    expect(opened.rows.evidence.acquisitionsOf('B-001')).toHaveLength(1)
    expect(opened.rows.importPlans.tallies()).toEqual([])
    expect((await checkCase(opened, (code) => code)).problems).toEqual([])
  })

  it('that is whole leaves no plan, and going on with it does nothing', async () => {
    const opened = newCase()
    await Array.fromAsync(importFiles(importParts(opened), handedIn(stickWith(3))))
    expect(opened.rows.importPlans.tallies()).toEqual([])
    expect(await Array.fromAsync(resumeImport(importParts(opened), { batch: 1, which: 'left' }))).toEqual([])
  })

  it('remembers names that are no text by their bytes', () => {
    const path = Buffer.from([0x2f, 0x61, 0xff])
    const file: HandedIn = { kind: 'file', path, shownPath: '/a?', name: 'a?', method: 'command-line' }
    expect(fromPlannedFile(JSON.parse(JSON.stringify(toPlannedFile(file))))).toEqual(file)
  })
})

describe('a watched folder', () => {
  it('hands out each file once it has come to rest, and again only when it changed', async () => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, 'lama.jpg'), 'isi')
    const stop = new AbortController()
    const seen: string[] = []
    const watching = (async () => {
      for await (const { rested } of watchFolder(folder, { lookMs: 25, signal: stop.signal }))
        seen.push(...rested.map(({ name }) => name))
    })()
    await pause(120)
    expect(seen).toEqual(['lama.jpg'])
    writeFileSync(join(folder, 'baru.jpg'), '')
    for (let part = 0; part < 10; part += 1) {
      appendFileSync(join(folder, 'baru.jpg'), 'bagian')
      await pause(8)
    }
    await pause(120)
    expect(seen).toEqual(['lama.jpg', 'baru.jpg'])
    appendFileSync(join(folder, 'lama.jpg'), ' lain')
    await pause(120)
    stop.abort()
    await watching
    expect(seen).toEqual(['lama.jpg', 'baru.jpg', 'lama.jpg'])
  })
})
