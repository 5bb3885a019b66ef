import { createConnection } from 'node:net'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startLocalHost, type LocalHost } from '../support/local-host.ts'
import { createFakeWorkbench } from '../support/fake-workbench.ts'

let host: LocalHost
let ours: Record<string, string>

beforeAll(async () => {
  const core = createFakeWorkbench({
    picture: (asset) =>
      asset.what === 'picture' && asset.evidence === 'B-001'
        ? { mediaType: 'image/jpeg', bytes: Buffer.from('jpeg') }
        : { mediaType: 'image/svg+xml', bytes: Buffer.from('<svg onload=alert(1)>') },
  })
  host = await startLocalHost({ core, uploadLimitBytes: 100_000 })
  ours = await host.enter()
})
afterAll(() => host.server.close())

const staged = () => {
  const folder = join(host.home, 'staging')
  return existsSync(folder) ? readdirSync(folder) : []
}

describe('the link of the browser host', () => {
  it('is exchanged for a cookie no script can read and no other site can send', async () => {
    const fresh = await startLocalHost()
    const { pathname, search } = new URL(fresh.server.link)
    const greeted = await fresh.send(`${pathname}${search}`)
    expect(greeted.status).toBe(303)
    expect(greeted.headers.location).toBe('/')
    expect(greeted.headers['set-cookie']).toEqual([
      expect.stringMatching(/^netra-\d+=[0-9a-f]{64}; HttpOnly; SameSite=Strict; Path=\/$/),
    ])
    await fresh.server.close()
  })

  it('works once: a second use gives no cookie', async () => {
    const { pathname, search } = new URL(host.server.link)
    const again = await host.send(`${pathname}${search}`)
    expect(again.status).toBe(403)
    expect(again.headers['set-cookie']).toBeUndefined()
  })

  it('leads back to the page for the browser that used it', async () => {
    const { pathname, search } = new URL(host.server.link)
    expect((await host.send(`${pathname}${search}`, { headers: { cookie: ours['cookie'] ?? '' } })).status).toBe(200)
  })

  it.each(['', 'x', '0'.repeat(64), '../', '%00'])(
    'is refused with the wrong key %j, and stays good for the right one',
    async (key) => {
      const fresh = await startLocalHost()
      expect((await fresh.send(`/?key=${key}`)).status).toBe(403)
      const cookie = (await fresh.enter())['cookie'] ?? ''
      expect((await fresh.send('/', { headers: { cookie } })).status).toBe(200)
      await fresh.server.close()
    },
  )
})

describe('who may speak to the browser host', () => {
  it('answers nothing but a hint without the cookie', async () => {
    for (const path of ['/', '/index.html', '/notices', '/asset/x/y/z', '/download/x']) {
      const answer = await host.send(path)
      expect([path, answer.status]).toEqual([path, 401])
      expect(answer.body.toString()).not.toContain('<title>')
    }
    const { origin } = ours
    expect((await host.call({ origin: origin ?? '' }, { name: 'case.open', input: {} })).status).toBe(401)
  })

  it.each([
    ['a guess', (name: string) => `${name}=${'0'.repeat(64)}`],
    ['an empty one', (name: string) => `${name}=`],
    ['two of the same name', (name: string, value: string) => `${name}=${value}; ${name}=${value}`],
    ['the value under another name', (_: string, value: string) => `netra=${value}`],
    ['a prefix of the value', (name: string, value: string) => `${name}=${value.slice(0, 63)}`],
  ])('does not believe %s for a cookie', async (_, forge) => {
    const [name = '', value = ''] = (ours['cookie'] ?? '').split('=')
    expect((await host.send('/', { headers: { cookie: forge(name, value) } })).status).toBe(401)
  })

  it.each(['localhost', '127.0.0.1', 'evil.example', '127.0.0.1.evil.example', '127.0.0.1:1', '[::1]'])(
    'refuses the Host %j, as a rebound name would send it',
    async (name) => {
      const port = new URL(host.server.origin).port
      for (const spoken of [name, `${name}:${port}`]) {
        if (spoken === `127.0.0.1:${port}`) continue
        const before = host.core.calls.length
        const answer = await host.call({ ...ours, host: spoken }, { name: 'x', input: 1 })
        expect([spoken, answer.status]).toEqual([spoken, 403])
        expect(host.core.calls.length).toBe(before)
      }
    },
  )

  it('refuses two Host headers', async () => {
    const { host: name } = new URL(host.server.origin)
    const answer = await speakRaw(
      host.server.origin,
      `GET / HTTP/1.1\r\nHost: ${name}\r\nHost: evil\r\nCookie: ${ours['cookie']}\r\nConnection: close\r\n\r\n`,
    )
    expect(answer).toMatch(/^HTTP\/1\.1 40[03]/)
  })

  it.each([
    'null',
    'https://evil.example',
    'http://127.0.0.1',
    'http://localhost',
    'file://',
    'http://127.0.0.1:1',
    'HTTP://127.0.0.1',
  ])('refuses the Origin %j', async (origin) => {
    const before = host.core.calls.length
    expect((await host.call({ ...ours, origin }, { name: 'x', input: 1 })).status).toBe(403)
    expect(host.core.calls.length).toBe(before)
  })

  it('refuses a call without an Origin, and an Origin that only begins like ours', async () => {
    expect((await host.call({ cookie: ours['cookie'] ?? '' }, { name: 'x', input: 1 })).status).toBe(403)
    expect((await host.call({ ...ours, origin: `${ours['origin']}.evil` }, { name: 'x', input: 1 })).status).toBe(403)
    expect((await host.call({ ...ours, origin: `${ours['origin']}/` }, { name: 'x', input: 1 })).status).toBe(403)
  })

  it.each(['cross-site', 'same-site'])(
    'refuses a %s request of another page on this machine, even with our cookie',
    async (site) => {
      const headers = { cookie: ours['cookie'] ?? '', 'sec-fetch-site': site }
      expect((await host.send('/asset/00000000-0000-4000-8000-000000000001/B-001/small', { headers })).status).toBe(403)
    },
  )

  it('sends no CORS header, not even for a preflight', async () => {
    const preflight = await host.send('/call', {
      method: 'OPTIONS',
      headers: { ...ours, 'access-control-request-method': 'POST' },
    })
    expect(preflight.status).toBe(405)
    for (const answer of [
      preflight,
      await host.send('/', { headers: ours }),
      await host.call(ours, { name: 'x', input: 1 }),
    ])
      expect(Object.keys(answer.headers).filter((name) => name.startsWith('access-control'))).toEqual([])
  })

  it('gives every answer, refusals too, a policy that allows nothing foreign', async () => {
    const answers = [
      await host.send('/', { headers: ours }),
      await host.send('/'),
      await host.send('/nothing', { headers: ours }),
      await host.call(ours, { name: 'x', input: 1 }),
      await host.call({ ...ours, origin: 'null' }, {}),
    ]
    for (const { headers } of answers) {
      expect(headers['content-security-policy']).toMatch(/^default-src 'none'; /)
      expect(headers['content-security-policy']).not.toMatch(/unsafe|\*|https?:/)
      expect(headers['x-content-type-options']).toBe('nosniff')
      expect(headers['cross-origin-resource-policy']).toBe('same-origin')
      expect(headers['cache-control']).toBe('no-store')
      expect(headers['x-powered-by']).toBeUndefined()
    }
  })

  it('listens on 127.0.0.1 only', async () => {
    const port = Number(new URL(host.server.origin).port)
    // 127.0.0.2 is this machine too; a server bound to all addresses would answer there.
    await expect(connects('127.0.0.2', port)).resolves.toBe(false)
    await expect(connects('127.0.0.1', port)).resolves.toBe(true)
  })
})

describe('calls', () => {
  it('pass name and input on and answer 200 with the envelope, whatever it says', async () => {
    const answer = await host.call(ours, { name: 'nothing.like.this', input: { a: ['\u202e', null] } })
    expect(answer.status).toBe(200)
    expect(JSON.parse(answer.body.toString())).toEqual({ ok: true, value: { a: ['\u202e', null] } })
  })

  it.each([
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data',
    '',
    'application/json; charset=utf-16',
    'text/plain; application/json',
  ])('are refused with the content type %j, which a form could send', async (type) => {
    const before = host.core.calls.length
    expect((await host.call({ ...ours, 'content-type': type }, { name: 'x', input: 1 })).status).toBe(415)
    expect(host.core.calls.length).toBe(before)
  })

  it.each(['', '{', '[]', 'null', '1', '{"name":"x","input":1,"more":1}', '\uFEFF{}'])(
    'are refused as %j',
    async (body) => {
      const headers = { ...ours, 'content-type': 'application/json' }
      expect((await host.send('/call', { method: 'POST', headers, body })).status).toBe(400)
    },
  )

  it('are refused in bytes that are no UTF-8', async () => {
    const headers = { ...ours, 'content-type': 'application/json' }
    const body = Buffer.concat([Buffer.from('{"name":"'), Buffer.from([0xff, 0xfe]), Buffer.from('","input":1}')])
    expect((await host.send('/call', { method: 'POST', headers, body })).status).toBe(400)
  })

  it('are cut off when longer than the limit', async () => {
    const body = Buffer.alloc(16 * 1024 * 1024 + 10, 0x20)
    const headers = { ...ours, 'content-type': 'application/json' }
    const sent = host.send('/call', { method: 'POST', headers, body })
    // Either the refusal arrives or the connection is cut while we still push; both end it.
    await expect(
      sent.then(
        ({ status }) => status,
        () => 413,
      ),
    ).resolves.toBe(413)
  })

  it.each(['PUT', 'DELETE', 'PATCH', 'TRACE'])('do not come by %s', async (method) => {
    expect((await host.send('/call', { method, headers: ours })).status).toBe(405)
  })
})

describe('the page', () => {
  it.each([
    '/../page-evil/secret.html',
    '/..%2fpage-evil%2fsecret.html',
    '/%2e%2e/page-evil/secret.html',
    '/%2e%2e%2fpage-evil/secret.html',
    '/..%5cpage-evil%5csecret.html',
    '/....//page-evil/secret.html',
    '//page-evil/secret.html',
    '/%00/index.html',
    '/index.html%00.png',
    '/%',
    '/%c0%ae%c0%ae/page-evil/secret.html',
    '/notes.txt',
    '/etc/passwd',
  ])('serves nothing outside its folder or of another kind: %s', async (path) => {
    const answer = await host.send(path, { headers: ours })
    expect([path, answer.status >= 400, answer.body.toString().includes('secret')]).toEqual([path, true, false])
  })

  it('does not follow an address of another server', async () => {
    const answer = await host.send('http://evil.example/', { headers: ours })
    expect(answer.status).toBe(400)
  })

  it('serves pictures made by a reader only, never markup', async () => {
    const base = '/asset/00000000-0000-4000-8000-000000000001'
    expect((await host.send(`${base}/B-001/thumbnail`, { headers: ours })).headers['content-type']).toBe('image/jpeg')
    expect((await host.send(`${base}/B-002/thumbnail`, { headers: ours })).status).toBe(404)
    for (const path of [
      '/asset/x/B-001/small',
      `${base}/..%2f/small`,
      `${base}/B-001/constructor`,
      `${base}/B-001/small/more`,
    ])
      expect((await host.send(path, { headers: ours })).status).toBe(404)
  })
})

describe('uploads', () => {
  it("become a grant; the name stays a name, the browser's time the only time", async () => {
    const name = '../../tim/\u202egpj.exe\n.jpg'
    const { grant } = JSON.parse((await host.upload(ours, name, Buffer.from('abc'))).body.toString()) as {
      grant: string
    }
    const granted = host.grants.book.take(grant)
    expect(granted.method).toBe('browser-upload')
    expect(granted.name).toBe(name)
    expect(dirname(granted.path)).toBe(join(host.home, 'staging'))
    expect(readFileSync(granted.path, 'utf8')).toBe('abc')
    expect(statSync(granted.path).mtimeMs).toBe(1_700_000_000_000)
    host.grants.staging.discard(granted.path)
  })

  it('are gone from the staging folder when the call that spent their grant has answered', async () => {
    const core = createFakeWorkbench({
      answer: async ({ input }) => ({
        ok: true,
        value: readFileSync(other.grants.book.take(String(input)).path, 'utf8'),
      }),
    })
    const other = await startLocalHost({ core })
    const page = await other.enter()
    const { grant } = JSON.parse((await other.upload(page, 'a.jpg', Buffer.from('abc'))).body.toString()) as {
      grant: string
    }
    expect(readdirSync(join(other.home, 'staging'))).toHaveLength(1)
    expect(JSON.parse((await other.call(page, { name: 'x', input: grant })).body.toString())).toEqual({
      ok: true,
      value: 'abc',
    })
    expect(readdirSync(join(other.home, 'staging'))).toEqual([])
    await other.server.close()
  })

  it('that are too long leave nothing behind, whether they say their length or not', async () => {
    expect((await host.upload(ours, 'a', Buffer.alloc(100_001))).status).toBe(413)
    const chunked = await host.upload({ ...ours, 'transfer-encoding': 'chunked' }, 'a', Buffer.alloc(200_000)).then(
      ({ status }) => status,
      () => 413,
    )
    expect(chunked).toBe(413)
    expect(staged()).toEqual([])
  })

  it('that break off leave nothing behind', async () => {
    const { host: name } = new URL(host.server.origin)
    const head = `POST /grants HTTP/1.1\r\nHost: ${name}\r\nOrigin: ${host.server.origin}\r\nCookie: ${ours['cookie']}\r\nContent-Type: application/octet-stream\r\nX-Netra-Name: a\r\nX-Netra-Modified: 1\r\nContent-Length: 5000\r\n\r\n`
    const socket = createConnection(Number(new URL(host.server.origin).port), '127.0.0.1')
    socket.on('error', () => undefined)
    await new Promise<void>((done) => socket.write(`${head}only this`, () => done()))
    await expect.poll(staged).toHaveLength(1)
    socket.destroy()
    await expect.poll(staged).toEqual([])
  })

  it.each([
    ['no name', { 'x-netra-name': '' }],
    ['a name that is not percent-encoded', { 'x-netra-name': '%E0%A4%A' }],
    ['a blank time', { 'x-netra-modified': '' }],
    ['a time that is no number', { 'x-netra-modified': 'yesterday' }],
  ])('with %s are refused', async (_, headers) => {
    expect((await host.upload({ ...ours, ...headers }, 'a', Buffer.from('x'))).status).toBe(400)
    expect(staged()).toEqual([])
  })

  it('left by a run that was killed are swept at the next start', async () => {
    const fresh = await startLocalHost()
    mkdirSync(join(fresh.home, 'staging'), { recursive: true })
    writeFileSync(join(fresh.home, 'staging', 'left'), 'evidence')
    const { createHostGrants } = await import('../../src/workbench/host-grants.ts')
    createHostGrants(fresh.home, { bytes: (count) => new Uint8Array(count) })
    expect(existsSync(join(fresh.home, 'staging'))).toBe(false)
    await fresh.server.close()
  })
})

describe('places', () => {
  const place = (body: unknown) =>
    host.send('/grants/place', {
      method: 'POST',
      headers: { ...ours, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })

  it('for a dossier are handed out once, as an attachment that opens nothing', async () => {
    const { grant } = JSON.parse(
      (await place({ kind: 'dossier', name: 'Berkas "Malam"; a\r\nx.pdf' })).body.toString(),
    ) as { grant: string }
    expect((await host.send(`/download/${grant}`, { headers: ours })).status).toBe(404)
    writeFileSync(host.grants.book.take(grant).path, '%PDF')
    const first = await host.send(`/download/${grant}`, { headers: ours })
    expect(first.status).toBe(200)
    expect(first.body.toString()).toBe('%PDF')
    expect(first.headers['content-type']).toBe('application/octet-stream')
    expect(first.headers['content-disposition']).toBe("attachment; filename*=UTF-8''Berkas%20-Malam-%3B%20ax.pdf")
    expect((await host.send(`/download/${grant}`, { headers: ours })).status).toBe(404)
  })

  it.each([
    '../../evil',
    '/etc/cron.d/evil',
    'C:\\evil',
    'nul',
    '..',
    '   ',
    '\u202e',
    'a'.repeat(255),
    'é'.repeat(200),
  ])('for a new case named %j lie in the case folder of this home', async (name) => {
    const answer = await place({ kind: 'new-case', name })
    const { grant } = JSON.parse(answer.body.toString()) as { grant: string }
    const { path } = host.grants.book.take(grant)
    expect(dirname(path)).toBe(join(host.home, 'cases'))
    mkdirSync(path)
  })

  it('for two cases of one name are two folders', async () => {
    const paths: string[] = []
    for (let count = 0; count < 2; count += 1) {
      const { grant } = JSON.parse((await place({ kind: 'new-case', name: 'Panen' })).body.toString()) as {
        grant: string
      }
      const { path } = host.grants.book.take(grant)
      mkdirSync(path)
      paths.push(path)
    }
    expect(new Set(paths).size).toBe(2)
  })

  it.each([
    {},
    { kind: 'elsewhere', name: 'a' },
    { kind: 'dossier', name: '' },
    { kind: 'dossier', name: 'a', path: '/etc' },
  ])('are refused as %j', async (body) => {
    expect((await place(body)).status).toBe(400)
  })
})

describe('notices', () => {
  it('arrive as server-sent events and stop when the page goes', async () => {
    const before = host.core.listeners
    const abort = new AbortController()
    const response = await fetch(`${host.server.origin}/notices`, {
      headers: { cookie: ours['cookie'] ?? '' },
      signal: abort.signal,
    })
    expect(response.headers.get('content-type')).toBe('text/event-stream; charset=utf-8')
    await expect.poll(() => host.core.listeners).toBe(before + 1)
    host.core.notify({ kind: 'case-closed', caseId: 'x\n\ndata: forged' })
    const reader = response.body?.getReader()
    let text = ''
    while (!text.includes('data:')) text += Buffer.from((await reader?.read())?.value ?? []).toString()
    expect(text.match(/^data: .*$/gm)).toEqual(['data: {"kind":"case-closed","caseId":"x\\n\\ndata: forged"}'])
    abort.abort()
    await expect.poll(() => host.core.listeners).toBe(before)
  })
})

it('logs none of the refusals above as a bug', () => {
  expect(host.log.lines).toEqual([])
})

function connects(address: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = createConnection(port, address)
    socket.on('connect', () => resolve(true))
    socket.on('error', () => resolve(false))
    socket.on('connect', () => socket.destroy())
  })
}

function speakRaw(origin: string, words: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = createConnection(Number(new URL(origin).port), '127.0.0.1')
    let heard = ''
    socket.on('data', (piece) => (heard += piece.toString()))
    socket.on('end', () => resolve(heard))
    socket.on('error', reject)
    socket.write(words)
  })
}
