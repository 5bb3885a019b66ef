import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createWorkbench } from '../../../src/workbench/create-workbench.ts'
import { layPageBeside, readVerifierPage } from '../../../src/workbench/dossier/verifier-page.ts'
import { createPathGrants } from '../../../src/workbench/grants.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

const source = join(temporaryFolder(), 'periksa-berkas.html')
writeFileSync(source, '<!doctype html><title>uji</title>')
const sha256 = createHash('sha256').update(readFileSync(source)).digest('hex')

function coreWith(verifierPage: (() => string | null) | undefined) {
  return createWorkbench(
    {
      clock: { nowMs: () => 0, uptimeMs: () => 0 },
      randomness: { bytes: (count) => new Uint8Array(count) },
      log: { info: () => undefined, warn: () => undefined, error: () => undefined },
      operator: 'Bayu Purnacandra',
      language: 'id',
    },
    {
      startReader: () => {
        throw new Error('no reader is needed here')
      },
      grants: createPathGrants(),
      ...(verifierPage && { verifierPage }),
    },
  )
}

describe('the checking page beside a dossier', () => {
  it('is laid once, and again for the next dossier without a second copy', async () => {
    const folder = temporaryFolder()
    const page = await readVerifierPage(source)
    expect(page?.sha256).toBe(sha256)
    for (const name of ['satu.pdf', 'dua.pdf'])
      if (page) expect(await layPageBeside(page, join(folder, name))).toBe(join(folder, 'periksa-berkas.html'))
    expect(readdirSync(folder)).toEqual(['periksa-berkas.html'])
  })

  it('leaves another page of that name alone, which an older dossier may name', async () => {
    const folder = temporaryFolder()
    mkdirSync(folder, { recursive: true })
    writeFileSync(join(folder, 'periksa-berkas.html'), 'yang lama')
    const page = await readVerifierPage(source)
    if (page) await layPageBeside(page, join(folder, 'satu.pdf'))
    expect(readFileSync(join(folder, 'periksa-berkas.html'), 'utf8')).toBe('yang lama')
    const own = join(folder, `periksa-berkas-${sha256.slice(0, 8)}.html`)
    expect(readFileSync(own)).toEqual(readFileSync(source))
  })

  it('is handed out on its own, never over a file that is there', async () => {
    const core = coreWith(() => source)
    const to = join(temporaryFolder(), 'halaman.html')
    const save = () => core.dispatch('dossier.saveCheckingPage', { to: `file:${to}` })
    expect(await save()).toMatchObject({ ok: true, value: { name: 'periksa-berkas.html', sha256 } })
    expect(readFileSync(to)).toEqual(readFileSync(source))
    expect(await save()).toMatchObject({ ok: false, failure: { code: 'output-exists' } })
  })

  it('is refused in words where this host has none', async () => {
    const reply = await coreWith(undefined).dispatch('dossier.saveCheckingPage', { to: 'file:tidak-penting' })
    expect(reply).toMatchObject({ ok: false, failure: { code: 'not-available-here' } })
  })
})
