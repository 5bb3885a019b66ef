import { describe, expect, it } from 'vitest'
import { byteSourceOf } from '../../../src/base/byte-source.ts'
import { readArchiveMember } from '../../../src/evidence/readers/archive/list-archive.ts'
import { archiveLimits, type ArchiveLimits } from '../../../src/evidence/readers/archive/archive-limits.ts'
import { listMembers } from '../../../src/evidence/readers/archive/list-members.ts'
import { openByteWindow } from '../../../src/evidence/readers/bytes/byte-window.ts'
import { buildZip, unixTime, type ZipMember } from './support/build-zip.ts'

const windowOf = (bytes: Uint8Array) => openByteWindow(byteSourceOf(bytes), 1_000_000_000)

async function takeAll(bytes: Uint8Array, limits: Partial<ArchiveLimits> = {}) {
  const { members, notes } = await listMembers(windowOf(bytes), { ...archiveLimits, ...limits })
  const taken = []
  for (const { name, place } of members) taken.push({ name, ...(await readArchiveMember(windowOf(bytes), place)) })
  return { names: members.map(({ name }) => name), notes, taken, members }
}

const text = Buffer.from('Rapat di kantor desa pukul 10.00, semua hadir. '.repeat(20))

describe('the check sum of a member', () => {
  it('is held against its bytes: a stored member with one bit flipped is handed out as damaged', async () => {
    const bytes = buildZip([
      { name: 'utuh.txt', content: text },
      { name: 'a.txt', content: text, stored: true },
    ])
    const at = bytes.lastIndexOf(text) + 100
    bytes.writeUInt8(bytes.readUInt8(at) ^ 4, at)
    const { taken } = await takeAll(bytes)
    expect(taken.map(({ name, damaged }) => [name, damaged])).toEqual([
      ['utuh.txt', false],
      ['a.txt', true],
    ])
    expect(taken[1]?.bytes).toHaveLength(text.length)
  })

  it('is held against a deflated member too, wherever a flipped bit leaves as many bytes as were stated', async () => {
    const whole = buildZip([{ name: 'a.txt', content: text }])
    const from = 30 + 'a.txt'.length
    const until = whole.indexOf(Buffer.from('PK\x01\x02', 'latin1'))
    const seen = { damaged: 0, unreadable: 0 }
    for (let bit = from * 8; bit < until * 8; bit += 1) {
      const bytes = Buffer.from(whole)
      bytes.writeUInt8(bytes.readUInt8(bit >> 3) ^ (1 << (bit & 7)), bit >> 3)
      const [one] = (await takeAll(bytes)).taken
      if (one?.bytes) expect(one.damaged || Buffer.from(one.bytes).equals(text)).toBe(true)
      if (one?.damaged) seen.damaged += 1
      if (one?.bytes === null) seen.unreadable += 1
    }
    expect(seen.damaged).toBeGreaterThan(10)
    expect(seen.unreadable).toBeGreaterThan(0)
  })
})

describe('the limits of an archive', () => {
  const small: ZipMember[] = ['a', 'b', 'c', 'd'].map((name) => ({ name, content: name.repeat(100), stored: true }))

  it('leave only the member in it that is too large, with its name', async () => {
    const { names, notes } = await takeAll(
      buildZip([...small, { name: 'film.mp4', content: Buffer.alloc(101), stored: true }]),
      {
        memberBytes: 100,
      },
    )
    expect(names).toEqual(['a', 'b', 'c', 'd'])
    expect(notes).toEqual([{ code: 'archive-member-too-large', details: { name: 'film.mp4', sizeBytes: 101 } }])
  })

  it('leave a film of 300 MB in the archive and hand out the chat beside it', async () => {
    const film = { name: 'VID-20241008-WA0001.mp4', content: 'x', statedBytes: 300 * 1024 ** 2 }
    const { names, notes } = await takeAll(buildZip([film, { name: '_chat.txt', content: 'isi' }]))
    expect([names, notes.map(({ code }) => code)]).toEqual([['_chat.txt'], ['archive-member-too-large']])
  })

  it('leave only the member in it that would grow beyond reason', async () => {
    const bomb = { name: 'bom.txt', content: Buffer.alloc(5_000_000) }
    const { names, notes } = await takeAll(buildZip([...small, bomb]))
    expect([names.length, notes[0]?.code, notes[0]?.details['name']]).toEqual([4, 'archive-member-ratio', 'bom.txt'])
  })

  it('take members in order until all of them together would be too much, to the byte', async () => {
    expect((await takeAll(buildZip(small), { totalBytes: 400 })).names).toEqual(['a', 'b', 'c', 'd'])
    const { names, notes } = await takeAll(buildZip(small), { totalBytes: 399 })
    expect(names).toEqual(['a', 'b', 'c'])
    expect(notes).toEqual([{ code: 'archive-rest-left', details: { name: 'd', count: 1 } }])
  })

  it('refuse the whole of an archive with one entry too many, and none with as many as are allowed', async () => {
    expect((await takeAll(buildZip(small), { members: 4 })).names).toHaveLength(4)
    const { names, notes } = await takeAll(buildZip(small), { members: 3 })
    expect([names, notes.map(({ code }) => code)]).toEqual([[], ['archive-too-many']])
  })

  it('hold for the place a listing did not give as well: nothing is taken out beyond them', async () => {
    const bytes = buildZip([{ name: 'bom.txt', content: Buffer.alloc(5_000_000) }])
    const [entry] = (await listMembers(windowOf(bytes), { ...archiveLimits, ratio: 100_000 })).members
    if (!entry) throw new Error('no member')
    expect(await readArchiveMember(windowOf(bytes), entry.place)).toEqual({ bytes: null, damaged: false })
  })

  it('count sizes in the 64-bit form as any others', async () => {
    const { names, notes, taken } = await takeAll(
      buildZip([
        { name: 'a', content: text, large: true },
        { name: 'b', content: 'x', statedBytes: 4_294_967_295, large: true },
      ]),
    )
    expect([names, notes.map(({ code }) => code)]).toEqual([['a'], ['archive-member-too-large']])
    expect(Buffer.from(taken[0]?.bytes ?? []).equals(text)).toBe(true)
  })
})

describe('the times of a member', () => {
  const timesOf = async (member: Partial<ZipMember>) => {
    const [one] = (await takeAll(buildZip([{ name: 'a', content: 'isi', ...member }]))).members
    return {
      times: one?.times.map(({ source, raw, offset, utc, zone, note }) => [source, raw, offset, utc, zone, note]),
      notes: one?.notes,
    }
  }
  const dos = (year: number, month: number, day: number, hour: number, minute: number, second: number) => ({
    date: ((year - 1980) << 9) | (month << 5) | day,
    time: (hour << 11) | (minute << 5) | (second >> 1),
  })
  const note = 'archive-member-modified'

  it('are a wall clock without a zone where DOS wrote them, and an instant where the extended timestamp did', async () => {
    const extra = unixTime(Date.UTC(2024, 9, 14, 2, 22, 31) / 1000)
    expect(await timesOf({ dos: dos(2024, 10, 14, 10, 22, 30), extra })).toEqual({
      times: [
        ['container', '2024-10-14 10:22:30', null, null, null, note],
        ['container', '1728872551', null, '2024-10-14T02:22:31Z', null, note],
      ],
      notes: [],
    })
  })

  it('are found behind another extra field and behind sizes in the 64-bit form', async () => {
    const extra = Buffer.concat([Buffer.from([0x75, 0x78, 1, 0, 1]), unixTime(1_728_872_551)])
    expect((await timesOf({ large: true, extra })).times).toHaveLength(1)
  })

  it.each([
    ['zero', { date: 0, time: 0 }],
    ['zero on a clock that runs', { date: 0, time: 0x6000 }],
    ['the first moment DOS can name, which programs write that know none', { date: 0x21, time: 0 }],
  ])('are none where they are %s', async (_what, stated) => {
    expect(await timesOf({ dos: stated })).toEqual({ times: [], notes: [] })
  })

  it.each([
    ['a thirteenth month', dos(2024, 13, 1, 0, 0, 0), '2024-13-01 00:00:00'],
    ['the thirtieth of February', dos(2024, 2, 30, 8, 0, 0), '2024-02-30 08:00:00'],
    ['an hour of 24', dos(2024, 2, 3, 24, 0, 0), '2024-02-03 24:00:00'],
    ['a second of 62', { ...dos(2024, 2, 3, 1, 0, 0), time: (1 << 11) | 31 }, '2024-02-03 01:00:62'],
  ])('claim nothing where they are no date, and say so: %s', async (_what, stated, raw) => {
    const details = { tag: 'ZIP:DosTime', raw }
    expect(await timesOf({ dos: stated })).toEqual({ times: [], notes: [{ code: 'date-invalid', details }] })
  })

  it('claim nothing where the extended timestamp lies before any such archive, or is cut', async () => {
    expect((await timesOf({ extra: unixTime(86_400) })).notes).toMatchObject([{ code: 'date-invalid' }])
    expect(await timesOf({ extra: unixTime(0) })).toEqual({ times: [], notes: [] })
    expect(await timesOf({ extra: unixTime(1_728_872_551).subarray(0, 7) })).toEqual({ times: [], notes: [] })
  })
})
