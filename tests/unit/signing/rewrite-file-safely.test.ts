import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { rewriteFileSafely } from '../../../src/dossier/signing/rewrite-file-safely.ts'
import { writingFailure } from '../../../src/dossier/signing/writing-failure.ts'

const child = resolve(import.meta.dirname, '../../support/rewrite-in-child.ts')
let folder: string
let target: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'netra-rewrite-'))
  target = join(folder, 'berkas.pdf')
  writeFileSync(target, 'isi lama')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

describe('rewriting a file', () => {
  it('puts the whole new content in place and answers what the writer answers', async () => {
    const answer = await rewriteFileSafely({
      target,
      mode: 0o644,
      async write(sink) {
        await sink.write(Buffer.from('isi '))
        expect(readFileSync(target, 'utf8')).toBe('isi lama')
        await sink.write(Buffer.from('baru'))
        return 42
      },
    })
    expect(answer).toBe(42)
    expect(readFileSync(target, 'utf8')).toBe('isi baru')
    expect(readdirSync(folder)).toEqual(['berkas.pdf'])
  })

  it('keeps the old content and no part where the writer gives up', async () => {
    const rewriting = rewriteFileSafely({
      target,
      mode: 0o644,
      async write(sink) {
        await sink.write(Buffer.from('isi setengah'))
        throw new Error('berhenti')
      },
    })
    await expect(rewriting).rejects.toThrow('berhenti')
    expect(readFileSync(target, 'utf8')).toBe('isi lama')
    expect(readdirSync(folder)).toEqual(['berkas.pdf'])
  })

  it('says "disk full" where no more bytes fit, and keeps the old content', () => {
    // 8 blocks of 512 or 1024 bytes: the system refuses the write in the middle, as a full medium does.
    const command = `ulimit -f 8; exec "${process.execPath}" "${child}" "${target}" 1000000`
    const { stdout } = spawnSync('sh', ['-c', command], { encoding: 'utf8' })
    expect(stdout.trim()).toBe('disk-full')
    expect(readFileSync(target, 'utf8')).toBe('isi lama')
    expect(readdirSync(folder)).toEqual(['berkas.pdf'])
  })

  it('keeps the old content when the process is killed, and sweeps the part next time', async () => {
    const writer = spawn(process.execPath, [child, target, 'forever'])
    await new Promise((done) => writer.stdout.once('data', done))
    writer.kill('SIGKILL')
    await new Promise((done) => writer.once('exit', done))
    expect(readFileSync(target, 'utf8')).toBe('isi lama')
    expect(readdirSync(folder)).toHaveLength(2)
    execFileSync(process.execPath, [child, target, '10'])
    expect(readdirSync(folder)).toEqual(['berkas.pdf'])
    expect(readFileSync(target)).toHaveLength(10)
  })

  it('leaves the part of a process that still writes', async () => {
    const writer = spawn(process.execPath, [child, target, 'forever'])
    await new Promise((done) => writer.stdout.once('data', done))
    await rewriteFileSafely({ target, mode: 0o644, write: (sink) => sink.write(Buffer.from('isi baru')) })
    expect(readdirSync(folder)).toHaveLength(2)
    writer.kill('SIGKILL')
    await new Promise((done) => writer.once('exit', done))
  })

  it('does not touch files of a like name', async () => {
    const like = [
      '.berkas.pdf.netra-part-',
      '.berkas.pdf.netra-part-x.1',
      '.lain.pdf.netra-part-1.1',
      'berkas.pdf.part',
    ]
    for (const name of like) writeFileSync(join(folder, name), '')
    await rewriteFileSafely({ target, mode: 0o644, write: (sink) => sink.write(Buffer.from('baru')) })
    expect(like.filter((name) => existsSync(join(folder, name)))).toEqual(like)
  })

  it.each([
    ['ENOSPC', 'disk-full'],
    ['EDQUOT', 'disk-full'],
    ['EFBIG', 'disk-full'],
    ['EROFS', 'output-not-writable'],
    ['EACCES', 'output-not-writable'],
    ['EIO', 'output-not-writable'],
  ])('says %s in words as %s', (code, expected) => {
    expect(writingFailure(Object.assign(new Error('refused'), { code }))).toMatchObject({ code: expected })
  })

  it('lets an error it does not know through as it is', () => {
    const bug = new TypeError('undefined is not a function')
    expect(writingFailure(bug)).toBe(bug)
  })
})
