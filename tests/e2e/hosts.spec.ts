import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { backendOf, expect, startWorkstation, deskTest as test } from './backend.ts'
import { call, handInBytes, listenToNotices, makeCase } from './seam.ts'

// The build for developers greets them there; a test that built first once left one behind.
test('a page that is loaded anew says nothing to its console, whoever built it', async ({ page }) => {
  await page.reload()
  await expect(page.locator('main')).toBeVisible()
})

test.describe('what the policy refuses', () => {
  test.use({ noisy: true })
  test('the page stands under a policy that allows nothing foreign', async ({ page, workstation }) => {
    await expect(page).toHaveTitle(/Netra/)
    const outcome = await page.evaluate(async () => {
      const script = Object.assign(document.createElement('script'), { textContent: 'document.title = "taken over"' })
      document.body.append(script)
      const asked = ['https://example.invalid/', 'http://127.0.0.1:9/', 'data:text/plain,x'].map((address) =>
        fetch(address),
      )
      const answers = await Promise.allSettled(asked)
      return { title: document.title, answers: answers.map(({ status }) => status) }
    })
    expect(outcome.title).toMatch(/Netra/)
    expect(outcome.answers).toEqual(['rejected', 'rejected', 'rejected'])
    expect(workstation.backend).toBe(backendOf(workstation.app ? 'desktop' : 'browser'))
  })
})

test('the page sees no Node, and of the host only its bridge', async ({ page }) => {
  const seen = await page.evaluate(() => ({
    node: ['require', 'process', 'module', 'Buffer', 'global'].filter((name) => name in globalThis),
    bridge: Object.keys((globalThis as unknown as { netra?: object }).netra ?? {}).toSorted(),
  }))
  expect(seen.node).toEqual([])
  expect([[], ['assetBase', 'call', 'dropFiles', 'onNotice', 'pickFiles', 'pickPlace']]).toContainEqual(seen.bridge)
})

test('an operation that does not exist is refused in an envelope', async ({ page }) => {
  for (const name of ['case.destroy', 'constructor', '__proto__', '', null, { a: 1 }]) {
    const reply = await call(page, name, {})
    expect(reply).toMatchObject({ ok: false, failure: { code: 'unknown-operation' } })
  }
})

test('a case is made, a file handed in, and the register shows it with the time and method it came with', async ({
  workstation,
  page,
}) => {
  const notices = await listenToNotices(page)
  // The workstation is shared by the specs of a host; what others handed in and never used lies there until the host ends.
  const before = filesBelow(join(workstation.home, 'staging'))
  const caseId = await makeCase(workstation, 'Malam Panen')
  const grant = await handInBytes(page, 'tim/IMG \u202egpj.txt', 'catatan', 1_600_000_000_000)
  const imported = await call(page, 'evidence.import', { caseId, grants: [grant] })
  expect(imported).toMatchObject({ ok: true, value: [{ outcome: 'saved', evidence: 'B-001' }] })
  const detail = await call(page, 'evidence.detail', { caseId, evidence: 'B-001' })
  expect(detail).toMatchObject({
    ok: true,
    value: {
      acquisitions: [
        { method: 'browser-upload', fileModifiedAt: '2020-09-13T12:26:40.000Z', name: 'IMG \u202egpj.txt' },
      ],
    },
  })
  await expect.poll(async () => (await notices()).map(({ kind }) => kind)).toContain('import-outcome')
  // The bytes lie in the case now, and nowhere else.
  expect(filesBelow(join(workstation.home, 'staging'))).toEqual(before)
})

test('a grant is good for one use', async ({ workstation, page }) => {
  const caseId = await makeCase(workstation, 'Sekali')
  const grant = await handInBytes(page, 'a.txt', 'a', 1_600_000_000_000)
  expect(await call(page, 'evidence.import', { caseId, grants: [grant] })).toMatchObject({ ok: true })
  const again = await call(page, 'evidence.import', { caseId, grants: [grant] })
  expect(again).toMatchObject({ ok: false, failure: { code: 'grant-unknown' } })
  const path = await call(page, 'evidence.import', { caseId, grants: ['file:/etc/passwd'] })
  expect(path).toMatchObject({ ok: false, failure: { code: 'grant-unknown' } })
})

test('a case that is open elsewhere says who holds it', async ({ workstation, home, host }) => {
  const caseId = await makeCase(workstation, 'Dipegang')
  const other = await startWorkstation(host, join(home, 'other'))
  try {
    const folder = findCase(home)
    const grant = await other.app?.evaluate(({ dialog }, path) => {
      dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [path] })
    }, folder)
    test.skip(
      grant === undefined && other.app === null,
      'a browser cannot pick a folder; the home is what is held there',
    )
    const [picked] = await other.page.evaluate(() =>
      (
        globalThis as unknown as { netra: { pickFiles(kind: string): Promise<Array<{ grant: string }>> } }
      ).netra.pickFiles('open-case'),
    )
    const opened = await call(other.page, 'case.open', { folder: picked?.grant })
    expect(opened).toMatchObject({
      ok: false,
      failure: { code: 'case-locked', message: expect.stringContaining('petugas uji') },
    })
  } finally {
    await other.close()
  }
  expect(await call(workstation.page, 'case.summary', { caseId })).toMatchObject({ ok: true })
})

function findCase(home: string): string {
  const found = filesBelow(home).find((path) => path.endsWith('case.sqlite'))
  if (found === undefined) throw new Error('no case in this home')
  return join(found, '..')
}

function filesBelow(folder: string): string[] {
  if (!statSync(folder, { throwIfNoEntry: false })) return []
  const entries = readdirSync(folder, { withFileTypes: true, recursive: true })
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
}
