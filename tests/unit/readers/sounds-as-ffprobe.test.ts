import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { describeWithTools } from '../../support/requirements.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'
import { readBytes } from './support/read-bytes.ts'

type Stream = { codec_name: string; channels: number; sample_rate: string; nb_read_packets: string }

/** What ffprobe says of the sound in a file. */
function probe(path: string): { stream: Stream; seconds: number; tags: Record<string, string> } {
  const words = [
    '-v',
    'error',
    '-of',
    'json',
    '-count_packets',
    '-show_entries',
    'format=duration:format_tags:stream',
    path,
  ]
  const { streams, format } = JSON.parse(String(spawnSync('ffprobe', words).stdout))
  // AMR states no length and ffprobe guesses one from the rate; its packets are frames of 20 ms.
  const isAmr = String(streams[0].codec_name).startsWith('amr')
  const seconds = isAmr ? Number(streams[0].nb_read_packets) / 50 : Number(format.duration)
  return { stream: streams[0], seconds, tags: { ...streams[0].tags, ...format.tags } }
}

const made = '2024-10-12T11:33:44Z'

function make(name: string, words: readonly string[]): string {
  const path = join(temporaryFolder(), name)
  const tone = ['-f', 'lavfi', '-i', 'sine=duration=7.3', '-metadata', `creation_time=${made}`]
  const done = spawnSync('ffmpeg', ['-v', 'error', ...tone, '-metadata', 'date=2024-10-12', ...words, path])
  if (done.status !== 0) throw new Error(String(done.stderr))
  return path
}

/** Frames of 20 ms: no encoder of AMR comes with Debian, so they are laid down by hand; ffprobe reads them all the same. */
function writeAmr(name: string, head: string, mode: number, length: number): string {
  const path = join(temporaryFolder(), name)
  const frame = Buffer.alloc(length)
  frame[0] = (mode << 3) | 4
  writeFileSync(path, Buffer.concat([Buffer.from(head), ...Array.from({ length: 365 }, () => frame)]))
  return path
}

/** What we read of a file: the facts of its sound by tag, wherever they stand. */
async function read(path: string, name: string) {
  const { findings } = await readBytes(readFileSync(path), name)
  return { findings, fact: (tag: string) => findings.facts.find((one) => one.tag === tag)?.raw }
}

/** How our words for codings are called by ffprobe. */
const codecs: Readonly<Record<string, string>> = {
  Opus: 'opus',
  Vorbis: 'vorbis',
  mp4a: 'aac',
  MP3: 'mp3',
  FLAC: 'flac',
  PCM: 'pcm_s16le',
  'AMR-NB': 'amr_nb',
  'AMR-WB': 'amr_wb',
}

describeWithTools(['ffmpeg', 'ffprobe'], 'a recording, as ffprobe reads it', () => {
  it.each([
    ['catatan.opus', 'audio/ogg', () => make('catatan.opus', ['-c:a', 'libopus'])],
    ['catatan.ogg', 'audio/ogg', () => make('catatan.ogg', ['-c:a', 'libvorbis', '-ac', '2'])],
    ['memo.m4a', 'audio/mp4', () => make('memo.m4a', ['-c:a', 'aac'])],
    ['memo-dua.m4a', 'audio/mp4', () => make('memo-dua.m4a', ['-c:a', 'aac', '-ac', '2', '-ar', '22050'])],
    ['rapat.mp3', 'audio/mpeg', () => make('rapat.mp3', ['-c:a', 'libmp3lame'])],
    ['rapat-vbr.mp3', 'audio/mpeg', () => make('rapat-vbr.mp3', ['-c:a', 'libmp3lame', '-q:a', '7', '-ac', '2'])],
    ['rekam.flac', 'audio/flac', () => make('rekam.flac', [])],
    ['rekam.wav', 'audio/wav', () => make('rekam.wav', [])],
    ['telepon.3gp', 'video/3gpp', () => make('telepon.3gp', ['-c:a', 'aac', '-ac', '1'])],
    ['telepon.amr', 'audio/amr', () => writeAmr('telepon.amr', '#!AMR\n', 7, 32)],
    ['telepon.awb', 'audio/amr-wb', () => writeAmr('telepon.awb', '#!AMR-WB\n', 8, 61)],
  ] as const)('%s: same length, coding, channels and rate', async (name, mediaType, build) => {
    const path = build()
    const theirs = probe(path)
    const { findings, fact } = await read(path, name)
    expect(findings.mediaType).toBe(mediaType)
    expect(Math.abs(Number(fact('DurationSeconds')) - theirs.seconds)).toBeLessThan(0.06)
    expect(codecs[fact('Codec') ?? '']).toBe(theirs.stream.codec_name)
    expect(fact('Channels')).toBe(String(theirs.stream.channels))
    expect(fact('SampleRate')).toBe(theirs.stream.sample_rate)
    expect(findings.notes).toEqual([])
  })

  it.each([
    ['memo.m4a', ['-c:a', 'aac'], 'movie-created'],
    ['telepon.3gp', ['-c:a', 'aac'], 'movie-created'],
    ['catatan.opus', ['-c:a', 'libopus'], 'sound-tagged'],
    ['catatan.ogg', ['-c:a', 'libvorbis'], 'sound-tagged'],
    ['rekam.flac', [], 'sound-tagged'],
    ['rapat.mp3', ['-c:a', 'libmp3lame'], 'sound-encoded'],
  ] as const)('%s: the moment of creation its container states is claimed in UTC', async (name, words, note) => {
    const path = make(name, words)
    const stated = probe(path).tags['creation_time'] ?? ''
    const { findings } = await read(path, name)
    const claim = findings.times.find((time) => time.note === note && time.utc !== null)
    expect(claim).toMatchObject({ source: 'container', utc: new Date(stated).toISOString().replace('.000Z', 'Z') })
    expect(claim?.utc).toBe(made)
  })

  it('a wave says on which day it was made where its program wrote that, and no moment', async () => {
    const path = make('rekam.wav', [])
    const { findings, fact } = await read(path, 'rekam.wav')
    expect(fact('ICRD')).toBe(probe(path).tags['date'])
    expect(findings.times).toEqual([
      { source: 'container', raw: '2024-10-12', offset: null, utc: null, zone: null, note: 'sound-recorded' },
    ])
  })

  it.each(['opus', 'm4a', 'mp3', 'flac', 'wav'])(
    '%s cut at every eighth is answered, and never longer than it was',
    async (ending) => {
      const path = make(`potong.${ending}`, [])
      const whole = readFileSync(path)
      for (let part = 1; part < 8; part += 1) {
        const { findings } = await readBytes(whole.subarray(0, Math.floor((whole.length * part) / 8)))
        const seconds = findings.facts.find(({ tag }) => tag === 'DurationSeconds')?.raw
        expect(Number(seconds ?? 0)).toBeLessThan(7.5)
      }
    },
  )
})
