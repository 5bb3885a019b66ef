import { spawn } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { checkout } from '../../src/host/set-up/build-when-stale.ts'
import { deskTest, desktopBinary, expect, realElectronOnly, test } from './backend.ts'
import { desktopEnvironment } from './desktop-workstation.ts'
import { fuzzedOperations, fuzzOperations } from '../support/fuzz-operations.ts'
import { call, handInBytes, listenToNotices, makeCase } from './seam.ts'

type Bridge = {
  dropFiles(files: File[]): Promise<Array<{ grant: string; name: string; method: string; sizeBytes: number | null }>>
  pickFiles(kind: unknown): Promise<unknown>
  pickPlace(kind: unknown, name: unknown): Promise<unknown>
}
type PageGlobal = { netra: Bridge }

deskTest('dropped files keep their order, whether they have a path or not', async ({ page, home }) => {
  mkdirSync(join(home, 'stick'))
  for (const name of ['a.jpg', 'b.jpg']) writeFileSync(join(home, 'stick', name), name)
  await addFileInput(page)
  await page.setInputFiles('#drop', [join(home, 'stick/a.jpg'), join(home, 'stick/b.jpg')])
  const granted = await page.evaluate(async () => {
    const [a, b] = (document.querySelector<HTMLInputElement>('#drop')?.files ?? []) as unknown as File[]
    const phone = new File(['dari hp'], 'hp.jpg', { lastModified: 1_600_000_000_000 })
    const files = [a, phone, b].filter((file) => file !== undefined)
    return (globalThis as unknown as PageGlobal).netra.dropFiles(files)
  })
  expect(granted.map(({ name, method, sizeBytes }) => [name, method, sizeBytes])).toEqual([
    ['a.jpg', 'native-drop', 5],
    ['hp.jpg', 'browser-upload', 7],
    ['b.jpg', 'native-drop', 5],
  ])
  expect(JSON.stringify(granted)).not.toContain(home)
})

deskTest(
  'a large heap is taken in whole: what is hashed in a thread of its own is shipped too',
  async ({ workstation, page, home }) => {
    const caseId = await makeCase(workstation, 'Berkas besar')
    const paths = ['a.bin', 'b.bin'].map((name) => join(home, name))
    for (const [index, path] of paths.entries()) writeFileSync(path, Buffer.alloc(30 * 1024 * 1024, index))
    await addFileInput(page)
    await page.setInputFiles('#drop', paths)
    const grants = await page.evaluate(async () => {
      const files = [...(document.querySelector<HTMLInputElement>('#drop')?.files ?? [])] as unknown as File[]
      return (await (globalThis as unknown as PageGlobal).netra.dropFiles(files)).map(({ grant }) => grant)
    })
    const imported = await call(page, 'evidence.import', { caseId, grants })
    expect(imported).toMatchObject({ ok: true, value: [{ outcome: 'saved' }, { outcome: 'saved' }] })
  },
)

test('a core that dies is started again, and the window is told what was kept', async ({ workstation, page }) => {
  const notices = await listenToNotices(page)
  const caseId = await makeCase(workstation, 'Bertahan')
  const grant = await handInBytes(page, 'a.txt', 'tersimpan', 1_600_000_000_000)
  expect(await call(page, 'evidence.import', { caseId, grants: [grant] })).toMatchObject({ ok: true })
  const before = corePid(workstation.home)
  process.kill(before, 'SIGKILL')
  await expect
    .poll(async () => (await notices()).find(({ kind }) => kind === 'core-restarted'))
    .toMatchObject({
      kept: [{ caseId, title: 'Bertahan', evidenceCount: 1 }],
      notReopened: 0,
    })
  expect(corePid(workstation.home)).not.toBe(before)
  expect(await call(page, 'evidence.list', { caseId })).toMatchObject({ ok: true, value: [{ number: 'B-001' }] })
})

test('a call under way when the core dies is rejected, and the next one is answered', async ({ workstation, page }) => {
  await call(page, 'case.summary', { caseId: 'x' })
  process.kill(corePid(workstation.home), 'SIGKILL')
  await expect
    .poll(() =>
      call(page, 'no.such', {}).then(
        ({ ok }) => ok,
        () => null,
      ),
    )
    .toBe(false)
})

test('closing the window ends the core and every reader', async ({ workstation, page }) => {
  const caseId = await makeCase(workstation, 'Selesai')
  const grant = await handInBytes(page, 'a.txt', 'dibaca', 1_600_000_000_000)
  await call(page, 'evidence.import', { caseId, grants: [grant] })
  const core = corePid(workstation.home)
  const children = childrenOf(core)
  await workstation.close()
  for (const pid of [core, ...children]) await expect.poll(() => isAlive(pid)).toBe(false)
  expect(readdirSync(workstation.home)).not.toContain('held-by.json')
})

test('a second start on the same home ends at once and leaves the first alone', async ({ workstation, page, home }) => {
  const second = spawn(desktopBinary, [checkout], { env: desktopEnvironment(home), stdio: 'ignore' })
  const code = await new Promise((resolve) => second.once('exit', resolve))
  expect(code).toBe(0)
  expect(await call(page, 'no.such', {})).toMatchObject({ ok: false })
  expect(workstation.app?.windows()).toHaveLength(1)
})

test.describe('what the shell refuses', () => {
  deskTest.use({ noisy: true })
  deskTest('the page cannot navigate away or open another window', async ({ page, workstation }) => {
    const before = page.url()
    // A page that went away and came back would stand under the same address, but without what was put on it.
    await page.evaluate(() => void Object.assign(globalThis, { stands: true }))
    for (const address of ['https://example.invalid/', 'file:///etc/passwd', 'app://elsewhere/', 'data:text/html,x']) {
      await page.evaluate((to) => void (location.href = to), address).catch(() => undefined)
      // Going away takes a moment; asked at once, every page still stands.
      await page.waitForTimeout(500)
      expect([address, page.url()]).toEqual([address, before])
      expect(await page.evaluate(() => 'stands' in globalThis)).toBe(true)
    }
    await page.evaluate(() => void window.open('https://example.invalid/'))
    await expect.poll(() => workstation.app?.windows().length).toBe(1)
    expect(await call(page, 'no.such', {})).toMatchObject({ ok: false })
  })
})

deskTest('words that do not fit the bridge are rejected and reach no one', async ({ page }) => {
  const refused = await page.evaluate(async () => {
    const { netra } = globalThis as unknown as PageGlobal
    const attempts = [
      () => netra.pickFiles('everything'),
      () => netra.pickFiles(undefined),
      () => netra.pickFiles({ toString: () => 'document' }),
      () => netra.pickPlace('new-case', ''),
      () => netra.pickPlace('new-case', 'a'.repeat(300)),
      () => netra.pickPlace('constructor', 'a'),
      () => netra.pickPlace('dossier', { length: 1 }),
    ]
    const results = await Promise.allSettled(attempts.map((attempt) => attempt()))
    return results.map((result) => (result.status === 'rejected' ? String(result.reason) : 'answered'))
  })
  expect(refused.filter((words) => !words.includes('does not fit the contract'))).toEqual([])
})

test('random messages to every operation are answered in an envelope, and the core lives on', async ({
  workstation,
  page,
}) => {
  const perOperation = Number(process.env['NETRA_FUZZ'] ?? 3)
  const [part = 1, parts = 1] = (process.env['NETRA_FUZZ_PART'] ?? '1/1').split('/').map(Number)
  test.setTimeout(Math.max(900_000, perOperation * 3_600))
  const caseId = await makeCase(workstation, 'Pesan acak')
  const grant = await handInBytes(page, 'a.txt', 'yang ditanyakan', 1_600_000_000_000)
  expect(await call(page, 'evidence.import', { caseId, grants: [grant] })).toMatchObject({ ok: true })
  const core = corePid(workstation.home)
  const all = fuzzedOperations()
  const report = await fuzzOperations({
    seed: 20_241_127,
    perOperation,
    together: 20,
    existing: { caseId: [caseId], evidence: ['B-001'] },
    wants: (name) => all.indexOf(name) % parts === part - 1,
    call: (name, input) => call(page, name, input),
  })
  const isSameCore = corePid(workstation.home) === core
  console.log(
    `IPC fuzz: ${perOperation} messages to each operation (NETRA_FUZZ), part ${part} of ${parts} (NETRA_FUZZ_PART), ${report.messages} in all, ${report.accepted} accepted`,
  )
  const told = process.env['NETRA_FUZZ_REPORT']
  if (told !== undefined) writeFileSync(told, JSON.stringify({ ...report, isSameCore }))
  expect([report.escapes, report.bugs]).toEqual([[], []])
  expect(isSameCore).toBe(true)
})

deskTest('sandbox and isolation hold in the shipped program', async ({ page, host }) => {
  realElectronOnly(host, 'sandbox and isolation')
  const reached = await page.evaluate(() => {
    // What the preload uses must not be reachable through anything it exposes.
    const bridge = (globalThis as unknown as { netra: { call: { constructor: (code: string) => () => unknown } } })
      .netra
    return bridge.call.constructor('return typeof require + typeof process')()
  })
  expect(reached).toBe('undefinedundefined')
})

async function addFileInput(page: Page): Promise<void> {
  await page.evaluate(() => {
    document.querySelector('#drop')?.remove()
    const input = Object.assign(document.createElement('input'), { type: 'file', multiple: true, id: 'drop' })
    document.body.append(input)
  })
}

/** The process that holds the home is the core. */
function corePid(home: string): number {
  return (JSON.parse(readFileSync(join(home, 'held-by.json'), 'utf8')) as { processId: number }).processId
}

function childrenOf(pid: number): number[] {
  const parents = readdirSync('/proc').filter((name) => /^\d+$/.test(name))
  return parents.filter((name) => parentOf(name) === pid).map(Number)
}

function parentOf(pid: string): number {
  try {
    return Number(/^PPid:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1])
  } catch {
    return 0
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}
