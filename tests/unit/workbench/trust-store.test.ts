import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'
import type { InputOf, OperationName, OutputOf } from '../../../src/contract/operations.ts'
import { createWorkbench } from '../../../src/workbench/create-workbench.ts'
import { createPathGrants } from '../../../src/workbench/grants.ts'
import { shippedRoots } from '../../../src/workbench/trust/shipped-roots.ts'
import { makeDossier } from '../../attacks/pdf/make-dossier.ts'
import { signDossier } from '../../attacks/pdf/sign-dossier.ts'
import { testEpochMs } from '../../attacks/pki/make-certificate.ts'
import { makeTestAuthority } from '../../attacks/pki/test-authority.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

const authority = makeTestAuthority()
const other = makeTestAuthority()
const files = temporaryFolder()

function fileOf(name: string, bytes: string | Uint8Array): string {
  writeFileSync(join(files, name), bytes)
  return `file:${join(files, name)}`
}

const pemOf = (der: Buffer): string =>
  `-----BEGIN CERTIFICATE-----\n${der.toString('base64').replace(/.{1,64}/g, '$&\n')}-----END CERTIFICATE-----\n`
const dossier = (): string =>
  fileOf('berkas.pdf', signDossier(makeDossier(), { signer: authority.signer, chain: authority.chain }))
const words = {
  kind: 'agency',
  source: 'Surat Biro Hukum nomor 12/2024, dicocokkan lewat telepon',
  sourceDate: '2024-10-01',
  reason: 'Penanda tangan instansi',
} as const

function openAt(home: string | null) {
  const core = createWorkbench(
    {
      clock: { nowMs: () => testEpochMs + 86_400_000, uptimeMs: () => 0 },
      randomness: { bytes: (count) => new Uint8Array(count) },
      log: { info: () => undefined, warn: () => undefined, error: () => undefined },
      operator: 'Bayu Purnacandra',
      language: 'id',
      ...(home === null ? {} : { home }),
    },
    {
      startReader: () => {
        throw new Error('no reader is needed here')
      },
      grants: createPathGrants(),
    },
  )
  return async <Name extends OperationName>(name: Name, input: InputOf<Name>): Promise<OutputOf<Name>> => {
    const reply = await core.dispatch(name, input)
    if (!reply.ok) throw Object.assign(new Error(reply.failure.message), reply.failure)
    return reply.value as OutputOf<Name>
  }
}

describe('the trust store', () => {
  it('ships without a single root, so nothing passes until a person takes one in', async () => {
    expect(shippedRoots()).toEqual([])
    const call = openAt(temporaryFolder())
    expect((await call('trust.list', {})).roots).toEqual([])
    expect((await call('dossier.verify', { document: dossier() })).verdict).toBe('indeterminate')
  })

  it('takes a root in with its source, trusts it from then on, and still does after a restart', async () => {
    const home = temporaryFolder()
    const call = openAt(home)
    const store = await call('trust.import', { ...words, file: fileOf('induk.pem', pemOf(authority.root.certificate)) })
    expect(store.roots).toMatchObject([
      { ...words, origin: 'imported', addedBy: 'Bayu Purnacandra', subject: expect.stringContaining('Induk Uji') },
    ])
    const again = openAt(home)
    expect(await again('trust.list', {})).toEqual(store)
    expect((await again('dossier.verify', { document: dossier() })).verdict).toBe('passed')
  })

  it('is replaced, not extended, by roots handed in with a document', async () => {
    const call = openAt(temporaryFolder())
    await call('trust.import', { ...words, file: fileOf('induk.pem', pemOf(authority.root.certificate)) })
    const trust = [fileOf('lain.pem', pemOf(other.root.certificate))]
    expect((await call('dossier.verify', { document: dossier(), trust })).verdict).toBe('indeterminate')
  })

  it('lets a root be taken out with a reason, and keeps the whole story', async () => {
    const call = openAt(temporaryFolder())
    const { roots } = await call('trust.import', {
      ...words,
      file: fileOf('induk.pem', pemOf(authority.root.certificate)),
    })
    const sha256 = roots[0]?.sha256 ?? ''
    const store = await call('trust.remove', { sha256, reason: 'Dicabut penerbitnya' })
    expect(store.roots).toEqual([])
    expect(store.log.map(({ act, reason, roots: about }) => [act, reason, about])).toEqual([
      ['root-imported', 'Penanda tangan instansi', [sha256]],
      ['root-removed', 'Dicabut penerbitnya', [sha256]],
    ])
    expect((await call('dossier.verify', { document: dossier() })).verdict).toBe('indeterminate')
    await expect(call('trust.remove', { sha256, reason: 'Lagi' })).rejects.toMatchObject({ code: 'not-found' })
  })

  it('takes the same root in only once, from PEM or DER', async () => {
    const call = openAt(temporaryFolder())
    const pem = pemOf(authority.root.certificate)
    await call('trust.import', { ...words, file: fileOf('dua.pem', pem + pem) })
    const store = await call('trust.import', { ...words, file: fileOf('induk.cer', authority.root.certificate) })
    expect([store.roots.length, store.log.length]).toEqual([1, 1])
  })

  it('refuses what is no certificate of an authority, and then takes in nothing of the file', async () => {
    const call = openAt(temporaryFolder())
    const signer = pemOf(authority.signer.certificate)
    for (const bytes of ['bukan sertifikat', '', signer, pemOf(authority.root.certificate) + signer])
      await expect(call('trust.import', { ...words, file: fileOf('salah.pem', bytes) })).rejects.toMatchObject({
        code: 'root-unreadable',
      })
    expect((await call('trust.list', {})).roots).toEqual([])
  })

  it('pins a recipient: its dossiers must lead to the pinned root, whatever else is trusted', async () => {
    const call = openAt(temporaryFolder())
    await call('trust.import', { ...words, file: fileOf('induk.pem', pemOf(authority.root.certificate)) })
    const { roots } = await call('trust.import', {
      ...words,
      file: fileOf('lain.pem', pemOf(other.root.certificate)),
    })
    const [mine, theirs] = [authority, other].map(
      ({ root }) => roots.find(({ pem }) => pem === pemOf(root.certificate))?.sha256 ?? '',
    )
    const verdict = async () => (await call('dossier.verify', { document: dossier() })).verdict
    await call('trust.pin', { recipient: 'BKN', roots: [theirs ?? ''], reason: 'Permintaan BKN' })
    expect(await verdict()).toBe('indeterminate')
    await call('trust.pin', { recipient: 'BKN', roots: [mine ?? ''], reason: 'Salah pilih' })
    expect(await verdict()).toBe('passed')
    await call('trust.remove', { sha256: mine ?? '', reason: 'Diganti' })
    expect(await verdict()).toBe('indeterminate')
    const { pins } = await call('trust.pin', { recipient: 'BKN', roots: [], reason: 'Tidak diperlukan lagi' })
    expect(pins).toEqual([])
  })

  it('is read but never changed where there is no home to keep it in', async () => {
    const call = openAt(null)
    expect(await call('trust.list', {})).toEqual({ roots: [], pins: [], log: [] })
    const file = fileOf('induk.pem', pemOf(authority.root.certificate))
    await expect(call('trust.import', { ...words, file })).rejects.toMatchObject({ code: 'not-available-here' })
  })

  it('refuses a shipped list whose certificate is not the one its digest names', () => {
    const pem = pemOf(authority.root.certificate)
    const root = { kind: 'agency', source: 'uji', sourceDate: '2024-10-01', sha256: 'ab'.repeat(32), pem }
    const path = join(files, 'roots.json')
    writeFileSync(path, JSON.stringify({ format: 'netra-trust-roots', version: 1, roots: [root] }))
    expect(() => shippedRoots(pathToFileURL(path))).toThrow('is not the one named')
  })
})
