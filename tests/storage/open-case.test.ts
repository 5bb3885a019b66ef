import { spawn } from 'node:child_process'
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createCase, openCase } from '../../src/vault/open-case.ts'
import { createTestPorts } from '../support/fixed-ports.ts'
import { newCase, testIdentity } from '../support/new-case.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

const options = () => ({ ports: createTestPorts(), operator: 'petugas' })

describe('opening a case', () => {
  it('refuses a folder that holds something else and leaves it alone', () => {
    const root = temporaryFolder()
    writeFileSync(join(root, 'surat.txt'), 'isi')
    expect(() => createCase(root, testIdentity, options())).toThrow(expect.objectContaining({ code: 'case-exists' }))
    expect(readdirSync(root)).toEqual(['surat.txt'])
  })

  it('refuses a second case in the folder of a first', () => {
    const opened = newCase()
    opened.close()
    expect(() => createCase(opened.root, testIdentity, options())).toThrow(
      expect.objectContaining({ code: 'case-exists' }),
    )
  })

  it('goes on where a killed run left only the skeleton', () => {
    const root = join(temporaryFolder(), 'kasus')
    mkdirSync(join(root, 'originals'), { recursive: true })
    mkdirSync(join(root, 'incoming'))
    const opened = createCase(root, testIdentity, options())
    expect(opened.identity.code).toBe('CONTOH01')
    opened.close()
  })

  it('says that there is no case where there is none', () => {
    expect(() => openCase(temporaryFolder(), options())).toThrow(expect.objectContaining({ code: 'case-not-found' }))
  })

  it('says that a database is damaged when it is no database', () => {
    const root = temporaryFolder()
    writeFileSync(
      join(root, 'case.sqlite'),
      'bukan basis data, hanya teks yang cukup panjang untuk dibaca sebagai kepala berkas',
    )
    expect(() => openCase(root, options())).toThrow(expect.objectContaining({ code: 'case-damaged' }))
  })

  it('tells the second one who holds the case, and lets go when it is closed', () => {
    const first = newCase()
    expect(() => openCase(first.root, options())).toThrow(
      expect.objectContaining({ code: 'case-locked', details: expect.objectContaining({ operator: 'petugas' }) }),
    )
    first.close()
    openCase(first.root, options()).close()
  })

  it('is free again after the process that held it was killed', async () => {
    const opened = newCase()
    opened.close()
    const script = `
      import { openCase } from ${JSON.stringify(resolve(import.meta.dirname, '../../src/vault/open-case.ts'))}
      import { createTestPorts } from ${JSON.stringify(resolve(import.meta.dirname, '../support/fixed-ports.ts'))}
      openCase(${JSON.stringify(opened.root)}, { ports: createTestPorts(), operator: 'lain' })
      console.log('held')
      setInterval(() => undefined, 1000)`
    const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    await new Promise((done) => child.stdout.once('data', done))
    expect(() => openCase(opened.root, options())).toThrow(
      expect.objectContaining({ code: 'case-locked', details: expect.objectContaining({ operator: 'lain' }) }),
    )
    child.kill('SIGKILL')
    await new Promise((done) => child.once('exit', done))
    openCase(opened.root, options()).close()
  })

  it('sweeps what a killed import left on its way in, and stored bytes no row vouches for', () => {
    const opened = newCase()
    opened.close()
    const sha256 = 'ab'.repeat(32)
    mkdirSync(join(opened.root, 'originals', 'ab'))
    writeFileSync(join(opened.root, 'originals', 'ab', sha256), 'setengah')
    writeFileSync(join(opened.root, 'incoming', `${sha256}.arriving`), '')
    writeFileSync(join(opened.root, 'incoming', 'x.part'), 'setengah')
    const again = openCase(opened.root, options())
    expect(again.swept).toBe(2)
    expect(readdirSync(join(opened.root, 'incoming'))).toEqual([])
    expect(readdirSync(join(opened.root, 'originals', 'ab'))).toEqual([])
    again.close()
  })
})
