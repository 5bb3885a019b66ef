import { connect } from 'node:net'
import { expect, test } from './backend.ts'
import { startHostProcess } from '../support/start-host-process.ts'
import { call } from './seam.ts'

test('prints exactly one line and ends on SIGTERM', async ({ home }) => {
  const host = startHostProcess(['--no-open', '--home', home])
  expect(await host.link).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/\?key=[0-9a-f]{64}$/)
  host.child.kill('SIGTERM')
  const { code, output } = await host.ended
  expect(code).toBe(0)
  expect(output.split('\n')).toEqual([expect.stringMatching(/^NETRA /), ''])
})

test('ends within two seconds even with a page that listens', async ({ workstation, page }) => {
  await page.evaluate(() => new Promise((open) => new EventSource('notices').addEventListener('open', open)))
  const closed = workstation.close()
  const late = new Promise((resolve) => setTimeout(() => resolve('late'), 2_000 + 1_000))
  expect(await Promise.race([closed.then(() => 'in time'), late])).toBe('in time')
})

test('a second start on the same home is told who holds it, and serves nothing', async ({ home }) => {
  const first = startHostProcess(['--no-open', '--home', home])
  await first.link
  const second = await startHostProcess(['--no-open', '--home', home]).ended
  expect(second.code).toBe(69)
  expect(second.output).toBe('')
  expect(second.words).toContain('petugas uji')
  expect(second.words).toContain(String(first.child.pid))
  first.child.kill('SIGTERM')
  await first.ended
})

test('a home held by a process that was killed is free again', async ({ home }) => {
  const first = startHostProcess(['--no-open', '--home', home])
  await first.link
  first.child.kill('SIGKILL')
  await first.ended
  const second = startHostProcess(['--no-open', '--home', home])
  await second.link
  second.child.kill('SIGTERM')
  expect((await second.ended).code).toBe(0)
})

test('a port that is taken is named', async ({ home }) => {
  const first = startHostProcess(['--no-open', '--home', `${home}/1`])
  const { port } = new URL(await first.link)
  const second = await startHostProcess(['--no-open', '--port', port, '--home', `${home}/2`]).ended
  expect([second.code, second.output]).toEqual([69, ''])
  expect(second.words).toContain(port)
  first.child.kill('SIGTERM')
  await first.ended
})

for (const words of [['--port', 'x'], ['--port', '70000'], ['--nonsense'], ['extra'], ['--lang', 'fr']]) {
  test(`wrong use (${words.join(' ')}) ends with 64`, async ({ home }) => {
    const ended = await startHostProcess([...words, '--no-open', '--home', home]).ended
    expect([ended.code, ended.output]).toEqual([64, ''])
  })
}

test('the page of another port of this machine cannot use the cookie', async ({ workstation, page, browserName }) => {
  expect(browserName).toBe('chromium')
  const { origin } = new URL(page.url())
  const foreign = await page.context().newPage()
  // A page of the same site (127.0.0.1), but another origin: everything it tries is answered by the browser host itself.
  await foreign.route('http://127.0.0.1:1/', (route) => route.fulfill({ contentType: 'text/html', body: '<p>lain' }))
  await foreign.goto('http://127.0.0.1:1/')
  const outcomes = await foreign.evaluate(async (origin) => {
    const tried = [
      fetch(`${origin}/`, { credentials: 'include' }),
      fetch(`${origin}/`, { credentials: 'include', mode: 'no-cors' }),
      fetch(`${origin}/call`, {
        method: 'POST',
        credentials: 'include',
        mode: 'no-cors',
        body: '{"name":"case.open","input":{}}',
      }),
      new Promise((resolve, reject) => {
        const picture = new Image()
        picture.addEventListener('load', resolve)
        picture.addEventListener('error', () => reject(new Error('no picture')))
        picture.src = `${origin}/asset/x/B-001/small`
      }),
    ]
    return (await Promise.allSettled(tried)).map(({ status }) => status)
  }, origin)
  expect(outcomes).toEqual(['rejected', 'rejected', 'rejected', 'rejected'])
  await foreign.close()
  expect(await call(page, 'no.such', {})).toMatchObject({ ok: false })
  expect(workstation.backend).toBe('browser-host')
})

test('nothing answers on another address of this machine', async ({ page }) => {
  const port = Number(new URL(page.url()).port)
  const answered = await new Promise((resolve) => {
    const socket = connect(port, '127.0.0.2')
    socket.on('connect', () => resolve(true))
    socket.on('error', () => resolve(false))
  })
  expect(answered).toBe(false)
})
