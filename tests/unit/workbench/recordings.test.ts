import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { parseAssetPath } from '../../../src/workbench/parse-asset-path.ts'
import { largestStretch, parseRange, stretchHeaders } from '../../../src/workbench/serve-recording.ts'
import { officeCore } from '../../support/office-core.ts'
import { describeWithTools } from '../../support/requirements.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'
import { waveFile } from '../../support/wave-file.ts'

async function caseWith(files: Readonly<Record<string, Uint8Array | string>>) {
  const core = officeCore()
  const caseId = await core.newCase()
  for (const [name, content] of Object.entries(files)) writeFileSync(join(core.folder, name), content)
  const grants = Object.keys(files).map((name) => `file:${join(core.folder, name)}`)
  await core.call('evidence.import', { caseId, grants })
  const served = async (number: string, header: string | null = null) => {
    const asset = parseAssetPath(`${caseId}/${number}/recording`)
    return asset && core.core.serveAsset(asset, parseRange(header))
  }
  return { ...core, caseId, served }
}

it('serves a voice note in the stretches a player asks for, under the type our recognition gave it', async () => {
  const sound = waveFile(2)
  const { served } = await caseWith({ 'catatan suara.mp3': sound })
  const whole = await served('B-001')
  expect(whole).toMatchObject({ mediaType: 'audio/wav', first: 0, totalBytes: sound.length })
  expect(new Uint8Array(whole?.bytes ?? [])).toEqual(sound)
  const part = await served('B-001', 'bytes=100-199')
  expect(new Uint8Array(part?.bytes ?? [])).toEqual(sound.subarray(100, 200))
  expect(part && 'first' in part && stretchHeaders(part)).toMatchObject({
    'content-range': `bytes 100-199/${sound.length}`,
    'content-length': '100',
  })
  const end = await served('B-001', `bytes=${sound.length - 5}-`)
  expect(end?.bytes).toHaveLength(5)
  expect(await served('B-001', `bytes=${sound.length}-`)).toBeNull()
})

it('gives out a long recording piece by piece, so that no film stands in memory', async () => {
  const { served } = await caseWith({ 'rapat.wav': waveFile(150) })
  const first = await served('B-001', 'bytes=0-')
  expect(first?.bytes).toHaveLength(largestStretch)
  expect(first && 'totalBytes' in first && first.totalBytes).toBeGreaterThan(largestStretch)
})

it('serves nothing that is no recording, whatever its name says, and nothing that was purged', async () => {
  const { served, call, caseId } = await caseWith({
    'film.mp4': '<html><script>alert(1)</script></html>',
    'gambar.svg': '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
    'suara.amr': '#!AMR\n' + '\u0004'.repeat(64),
    'nada.wav': waveFile(1),
  })
  expect(await Promise.all(['B-001', 'B-002', 'B-003'].map((number) => served(number)))).toEqual([null, null, null])
  expect(await served('B-004')).not.toBeNull()
  await call('evidence.withdraw', { caseId, evidence: 'B-004', reason: 'Salah kasus' })
  const order = { reason: 'Salah kasus', legalBasis: 'Perintah', orderedBy: 'Ketua', confirm: 'B-004' }
  await call('evidence.purge', { caseId, evidence: 'B-004', ...order })
  expect(await served('B-004')).toBeNull()
})

describeWithTools(['ffmpeg'], 'recordings as telephones make them', () => {
  it.each([
    ['catatan.opus', ['-c:a', 'libopus'], 'audio/ogg'],
    ['catatan.ogg', ['-c:a', 'libvorbis'], 'audio/ogg'],
    ['memo.m4a', ['-c:a', 'aac'], 'audio/mp4'],
    ['rapat.mp3', ['-c:a', 'libmp3lame'], 'audio/mpeg'],
    ['rekam.flac', [], 'audio/flac'],
  ] as const)(
    '%s is served under its own type, the bytes as they were received, and can be wound',
    async (name, words, type) => {
      const path = join(temporaryFolder(), name)
      const made = spawnSync('ffmpeg', ['-v', 'error', '-f', 'lavfi', '-i', 'sine=duration=3', ...words, path])
      if (made.status !== 0) throw new Error(String(made.stderr))
      const sound = new Uint8Array(readFileSync(path))
      const { served } = await caseWith({ [name]: sound })
      const whole = await served('B-001')
      expect(whole).toMatchObject({ mediaType: type, first: 0, totalBytes: sound.length })
      expect(new Uint8Array(whole?.bytes ?? [])).toEqual(sound)
      const middle = await served('B-001', 'bytes=1000-1999')
      expect(new Uint8Array(middle?.bytes ?? [])).toEqual(sound.subarray(1000, 2000))
    },
  )
})

it('reads the one form of Range that players use, and takes every other for none', () => {
  expect(parseRange('bytes=0-')).toEqual({ first: 0, last: null })
  expect(parseRange('bytes=5-9')).toEqual({ first: 5, last: 9 })
  for (const header of [null, '', 'bytes=-5', 'bytes=9-5', 'bytes=0-1,4-5', 'items=0-', 'bytes=1e3-', 'bytes=0x1-'])
    expect(parseRange(header)).toBeNull()
})
