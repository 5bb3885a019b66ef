import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ZipFile } from 'yazl'
import { buffer } from 'node:stream/consumers'
import { importedCase, type ImportedCase } from '../../support/imported-case.ts'

const export1 = [
  '01/10/24 09.00 - Pesan dan panggilan terenkripsi secara end-to-end.',
  '08/10/24 21.14 - Camat: Mohon hadir Kamis jam 10.',
  '08/10/24 21.16 - Camat: \u200ePTT-1.opus (file terlampir)',
  '08/10/24 21.17 - Kades: <Media tidak disertakan>',
  '13/10/24 21.20 - Kades: Pesan ini dihapus',
].join('\n')
const open = '03/04/24 10.00 - A: satu\n05/04/24 10.01 - B: dua'

let made: ImportedCase

beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'netra-chat-'))
  const zip = new ZipFile()
  zip.addBuffer(Buffer.from(export1), 'Chat.txt', { mtime: new Date('2024-10-14T00:00:00Z') })
  zip.addBuffer(Buffer.from('OggS rekaman'), 'PTT-1.opus', { mtime: new Date('2024-10-14T00:00:00Z') })
  zip.end()
  writeFileSync(join(folder, '1.zip'), await buffer(zip.outputStream))
  writeFileSync(join(folder, '2.txt'), open)
  writeFileSync(join(folder, '3.txt'), 'bukan percakapan')
  made = await importedCase(folder)
  rmSync(folder, { recursive: true })
})
afterAll(() => made.close())

const settle = (body: object) => made.reply('chats.settle', { body })
const line = async (evidence: string, fromLine: number) =>
  (await made.call('chats.messages', { evidence, fromLine, limit: 1 })).messages[0]

describe('a chat export in a case', () => {
  it('is listed with its people, media and what settled its dates; other texts are not', async () => {
    const chats = await made.call('chats.list', {})
    expect(chats.map((chat) => chat.evidence)).toEqual(['B-001.1', 'B-002'])
    expect(chats[0]).toMatchObject({
      dateOrder: 'day-month-year',
      decidedBy: 'day-above-twelve',
      decidingLine: 5,
      zone: null,
      messages: 5,
      authors: [
        { name: 'Camat', messages: 2 },
        { name: 'Kades', messages: 2 },
      ],
      media: { named: 1, present: 1, leftOut: 1 },
      deleted: 1,
    })
  })

  it('links a message to the file that came along in the same archive', async () => {
    expect((await line('B-001.1', 3))?.media).toEqual({ name: 'PTT-1.opus', evidence: 'B-001.2' })
    expect((await line('B-001.1', 4))?.media).toEqual({ name: null, evidence: null })
  })

  it('tells on import that no line settles day and month, and keeps every message without a time', async () => {
    const [, second] = made.outcomes
    expect(second?.problems.map((problem) => problem.code)).toEqual(['date-order-ambiguous'])
    const message = await line('B-002', 1)
    expect(message).toMatchObject({ stamp: '03/04/24 10.00', at: null, text: 'satu' })
    expect(message?.time.because).toBe('date-order-ambiguous')
  })

  it('says nothing about UTC until somebody names the zone', async () => {
    const message = await line('B-001.1', 2)
    expect(message).toMatchObject({ at: '2024-10-08T21:14', time: { fromMs: null, because: 'zone-unknown' } })
  })

  it('refuses an order its own dates contradict, a setting for what is no export, and a second setting', async () => {
    const zone = { zone: 'WITA', by: 'petugas', because: 'ditanyakan kepada pemegang' }
    expect(await settle({ evidence: 'B-001.1', dateOrder: 'month-day-year', zone })).toMatchObject({
      failure: { code: 'invalid-input' },
    })
    expect(await settle({ evidence: 'B-003', dateOrder: null, zone })).toMatchObject({
      failure: { code: 'invalid-input' },
    })
    expect(await settle({ evidence: 'B-404', dateOrder: null, zone })).toMatchObject({
      failure: { code: 'reference-unknown' },
    })
    expect(await settle({ evidence: 'B-002', dateOrder: 'day-month-year', zone })).toMatchObject({ ok: true })
    expect(await settle({ evidence: 'B-002', dateOrder: 'month-day-year', zone })).toMatchObject({
      failure: { code: 'version-conflict' },
    })
  })

  it('gives each message a claim of time that an event and an adoption can rest on', async () => {
    const message = await line('B-002', 1)
    expect(message).toMatchObject({
      at: '2024-04-03T10:00',
      claimId: 'B-002#chat-message@1',
      time: { fromMs: Date.parse('2024-04-03T02:00:00Z'), toMs: Date.parse('2024-04-03T02:01:00Z') },
    })
    const adopted = await made.reply('claims.adopt', {
      body: { evidence: 'B-002', claimId: 'B-002#chat-message@1', assumedZone: null, because: 'Pesan pertama.' },
    })
    expect(adopted).toMatchObject({ ok: true })
    const claims = await made.call('claims.list', { evidence: 'B-002' })
    expect(claims.filter((claim) => claim.adopted).map((claim) => claim.id)).toEqual(['B-002#chat-message@1'])
  })

  it('tells the time of a message in the zone chosen for the case', async () => {
    expect((await line('B-002', 1))?.shownTime.id).toContain('09.00 WIB')
    const settings = { displayZone: 'WIT' as const, agencyHours: null, holidays: [], starts: [] }
    await made.call('time.saveSettings', { body: settings })
    expect((await line('B-002', 1))?.shownTime.id).toContain('11.00 WIT')
  })

  it('refuses a claim on a line that carries no message', async () => {
    const reply = await made.reply('claims.adopt', {
      body: { evidence: 'B-001.1', claimId: 'B-001.1#chat-message@99', assumedZone: null, because: 'Tidak ada.' },
    })
    expect(reply).toMatchObject({ failure: { code: 'reference-unknown' } })
  })

  it('finds messages by author or words, a window at a time', async () => {
    const { messages, more } = await made.call('chats.messages', { evidence: 'B-001.1', containing: 'KADES', limit: 1 })
    expect([messages.map((message) => message.line), more]).toEqual([[4], true])
  })

  it('refuses to show messages of an item that is no export', async () => {
    expect(await made.reply('chats.messages', { evidence: 'B-003' })).toMatchObject({ failure: { code: 'not-found' } })
  })
})
