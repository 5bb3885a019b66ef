import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { civilTimeOf, readChat, type Chat } from '../../../src/model/chat/read-chat.ts'
import { readChatHeader } from '../../../src/model/chat/chat-header.ts'
import { describeWithCorpora } from '../../support/requirements.ts'

const read = (text: string): Chat => {
  const chat = readChat(text)
  if (chat === null) throw new Error('no chat')
  return chat
}
const only = (line: string) => read(`${line}\n01/02/24 10.00 - Sari: penutup`).messages[0]

describe('the stamp of a message', () => {
  it.each([
    ['Android, Indonesian', '08/10/24 21.14 - Camat: Halo', [8, 10, 24], 76_440],
    ['Android with comma and colon', '08/10/24, 21:14 - Camat: Halo', [8, 10, 24], 76_440],
    ['Android, 12 hours with a narrow blank', '10/8/24, 9:14\u202fPM - Camat: Halo', [10, 8, 24], 76_440],
    ['Android, Spanish half of the day', '08/10/2024, 09:14 p. m. - Camat: Halo', [8, 10, 2024], 76_440],
    ['Android, dots in the date', '08.10.24, 21:14 - Camat: Halo', [8, 10, 24], 76_440],
    ['Android, dashes in the date', '08-10-2024 21.14 - Camat: Halo', [8, 10, 2024], 76_440],
    ['year in front', '2024/10/08, 21:14 - Camat: Halo', [2024, 10, 8], 76_440],
    ['Android, the word for the hour', '08/10/24 pukul 21.14 - Camat: Halo', [8, 10, 24], 76_440],
    ['iOS, Indonesian with seconds', '[08/10/24 21.14.05] Camat: Halo', [8, 10, 24], 76_445],
    ['iOS with comma and marks of direction', '\u200e[08/10/24, 21.14.05] Camat: Halo', [8, 10, 24], 76_445],
    ['iOS, 12 hours', '[10/8/24, 9:14:05\u202fPM] Camat: Halo', [10, 8, 24], 76_445],
    ['noon', '08/10/24, 12:00 PM - Camat: Halo', [8, 10, 24], 43_200],
    ['midnight', '08/10/24, 12:00 AM - Camat: Halo', [8, 10, 24], 0],
    ['midnight as some phones write it', '08/10/2024, 00:08 a. m. - Camat: Halo', [8, 10, 2024], 480],
  ])('is read: %s', (_title, line, fields, second) => {
    const header = readChatHeader(line)
    expect([header?.fields, header?.secondOfDay, header?.rest]).toEqual([fields, second, 'Camat: Halo'])
  })

  it.each([
    ['no hour', '08/10/24 - Camat: Halo'],
    ['an hour of 25', '08/10/24 25.14 - Camat: Halo'],
    ['a minute of 60', '08/10/24 21.60 - Camat: Halo'],
    ['13 o’clock on a clock of twelve', '08/10/24 13.14 PM - Camat: Halo'],
    ['a day of 32', '32/10/24 21.14 - Camat: Halo'],
    ['a bracket that is not closed', '[08/10/24 21.14 - Camat: Halo'],
    ['two kinds of marks', '08/10.24 21.14 - Camat: Halo'],
    ['a number in front of a sentence', '10 orang hadir - semua: setuju'],
  ])('is not seen in a line with %s', (_title, line) => {
    expect(readChatHeader(line)).toBeNull()
  })
})

describe('what stands in a message', () => {
  it('ends the author at the first colon with a blank and keeps later colons', () => {
    expect(only('08/10/24 21.14 - Budi (RT: 3): jam: 10')).toMatchObject({ author: 'Budi (RT', text: '3): jam: 10' })
    expect(only('08/10/24 21.14 - +62 800-0000-0001: jam 10:30')).toMatchObject({
      author: '+62 800-0000-0001',
      text: 'jam 10:30',
    })
  })

  it('takes a line without a colon and blank for the messenger’s own', () => {
    expect(only('08/10/24 21.14 - Budi:.')).toMatchObject({ author: null, kind: 'system' })
    expect(only('08/10/24 21.14 - Budi membuat grup "Forum"')).toMatchObject({ author: null, kind: 'system' })
  })

  it('finds no author in what was pasted below a line of the messenger', () => {
    const pasted = 'Budi membuat grup "Forum"\nAlamat: Jalan Merpati 3\nJam: 10'
    expect(only(`08/10/24 21.14 - ${pasted}`)).toMatchObject({ author: null, kind: 'system', text: pasted })
    expect(only('08/10/24 21.14 - Budi:\nAlamat: Jalan Merpati 3')).toMatchObject({
      author: 'Budi',
      text: 'Alamat: Jalan Merpati 3',
    })
  })

  it('does not take a changed group name with a colon in quotation marks for an author', () => {
    expect(only('08/10/24 21.14 - Budi mengubah nama grup menjadi "Forum: Kades"')).toMatchObject({
      author: null,
      kind: 'system',
    })
  })

  it('joins lines without a stamp to the message before them and counts raw lines', () => {
    const { messages } = read('01/02/24 10.00 - A: satu\ndua\n\ntiga\n01/02/24 10.01 - B: empat\n\n')
    expect(messages.map(({ line, lastLine, text }) => [line, lastLine, text])).toEqual([
      [1, 4, 'satu\ndua\n\ntiga'],
      [5, 5, 'empat'],
    ])
  })

  it('leaves a pasted message of another look inside the message that quotes it', () => {
    const { messages } = read('13/02/24 10.00 - A: lihat ini\n[12/02/24 09.00.00] C: kutipan\n13/02/24 10.01 - B: ya')
    expect(messages.map((message) => message.author)).toEqual(['A', 'B'])
    expect(messages[0]?.text).toContain('C: kutipan')
  })

  it.each([
    ['an Android file', 'PTT-20241008-WA0002.opus (file terlampir)', 'PTT-20241008-WA0002.opus'],
    ['an Android file in English', '\u200eIMG-1.jpg (file attached)', 'IMG-1.jpg'],
    ['an iOS file', '\u200e<terlampir: 00000012-PHOTO-2024-10-08.jpg>', '00000012-PHOTO-2024-10-08.jpg'],
    ['an iOS file in English', '\u200e<attached: 00000012-VIDEO.mp4>', '00000012-VIDEO.mp4'],
    [
      'an iOS document behind its page count',
      'surat.pdf • 2 halaman \u200e<terlampir: 00000022-surat.pdf>',
      '00000022-surat.pdf',
    ],
    ['an iOS file behind a caption, mark lost on the way', 'ini <attached: 00000023-PHOTO.jpg>', '00000023-PHOTO.jpg'],
    ['an Android document with its page count', 'surat.pdf • 2 pages (file attached)', 'surat.pdf'],
    ['an Android document with one page', 'surat.pdf • 1 halaman (file terlampir)', 'surat.pdf'],
    ['media left out', '<Media tidak disertakan>', null],
    ['media left out in English', '<Media omitted>', null],
    ['media left out by iOS', '\u200egambar tidak disertakan', null],
    ['a document left out by iOS', 'surat.pdf • 3 halaman \u200edokumen tidak disertakan', null],
  ])('knows media: %s', (_title, text, name) => {
    expect(only(`08/10/24 21.16 - Camat: ${text}`)).toMatchObject({ kind: 'media', media: { name } })
  })

  it('keeps the caption of a file', () => {
    const [first] = read('08/10/24 21.16 - A: IMG-1.jpg (file terlampir)\nini fotonya\n08/10/24 21.17 - B: ya').messages
    expect(first).toMatchObject({
      kind: 'media',
      media: { name: 'IMG-1.jpg' },
      text: expect.stringContaining('fotonya'),
    })
  })

  it('finds a file that iOS names at the end of a later line, and keeps the caption in front of it', () => {
    const text = 'keterangan\nbaris dua \u200e<attached: 00000007-PHOTO-2024-10-08.jpg>'
    const [first] = read(`[08/10/24 21.16.00] A: ${text}\n[08/10/24 21.17.00] B: ya`).messages
    expect(first).toMatchObject({ kind: 'media', media: { name: '00000007-PHOTO-2024-10-08.jpg' }, text })
  })

  it.each(['lihat <attached: foto.jpg>', 'a\nfoto.jpg (file attached)', 'a\n<attached: foto.jpg>'])(
    'does not take what somebody typed for a file: %j',
    (text) => expect(only(`08/10/24 21.16 - A: ${text}`)).toMatchObject({ kind: 'text', media: null }),
  )

  it.each(['Pesan ini dihapus', 'Anda menghapus pesan ini', 'This message was deleted', 'You deleted this message.'])(
    'knows a deleted message: %s',
    (text) => expect(only(`08/10/24 21.16 - Camat: ${text}`)).toMatchObject({ kind: 'deleted', author: 'Camat' }),
  )

  it('takes the mark of an edited message off its text and says so', () => {
    expect(only('08/10/24 21.16 - A: nomor 2 \u200e<Pesan ini diedit>')).toMatchObject({
      text: 'nomor 2',
      edited: true,
    })
  })

  it('takes iOS notices under the name of the group for the messenger’s own', () => {
    const line = '[08/10/24 21.14.05] Forum: \u200ePesan dan panggilan terenkripsi secara end-to-end.'
    expect(read(`${line}\n[08/10/24 21.15.05] A: ya`).messages[0]).toMatchObject({ author: null, kind: 'system' })
  })
})

describe('the order of day and month', () => {
  const found = (...dates: string[]) => read(dates.map((date) => `${date} 10.00 - A: x`).join('\n')).found

  it('is settled by the first day above twelve, wherever it stands', () => {
    expect(found('03/10/24', '08/10/24', '13/10/24')).toEqual({
      order: 'day-month-year',
      basis: 'day-above-twelve',
      decidingLine: 3,
    })
    expect(found('10/03/24', '10/13/24')).toMatchObject({ order: 'month-day-year', decidingLine: 2 })
  })

  it('is settled by a year of four digits in front', () => {
    expect(found('2024/02/01', '2024/02/03')).toMatchObject({ order: 'year-month-day', basis: 'year-first' })
  })

  it('is settled by the one order in which time does not run backwards by days', () => {
    expect(found('01/10/24', '08/10/24', '03/11/24')).toEqual({
      order: 'day-month-year',
      basis: 'chronology',
      decidingLine: null,
    })
  })

  it('stays open where both orders are possible, and where lines contradict each other', () => {
    expect(found('03/04/24', '05/04/24', '07/05/24').order).toBeNull()
    expect(found('13/04/24', '05/14/24').order).toBeNull()
  })

  it('gives no date while it is open, and none for a day that does not exist', () => {
    const [message] = read('03/04/24 10.00 - A: x\n03/04/24 10.01 - B: y').messages
    expect(message && civilTimeOf(message, null)).toBeNull()
    expect(message && civilTimeOf(message, 'month-day-year')).toBe('2024-03-04T10:00')
    const [unreal] = read('31/02/24 10.00 - A: x\n01/03/24 10.00 - B: y').messages
    expect(unreal && civilTimeOf(unreal, 'day-month-year')).toBeNull()
  })
})

describe('texts that are no export', () => {
  it.each(['', '\n\n', 'Berita acara\n08/10/24 21.14 - Camat: Halo', 'a: b\nc: d', '08/10/24 21.14 - catatan harian'])(
    'are left alone: %j',
    (text) => expect(readChat(text)).toBeNull(),
  )

  it('never fails, whatever the text, and never loses a character of a message', () => {
    const stamp = fc.constantFrom('08/10/24 21.14 - ', '[08/10/24 21.14.05] ', '2024/01/02, 10:00 - ', '')
    const line = fc.tuple(stamp, fc.string({ unit: 'grapheme', maxLength: 60 })).map((parts) => parts.join(''))
    fc.assert(
      fc.property(fc.array(line, { maxLength: 30 }), (lines) => {
        const text = lines.join('\n')
        const chat = readChat(text)
        const raw = text.split(/\r\n|\n|\r/)
        for (const message of chat?.messages ?? []) {
          expect(raw.slice(message.line - 1, message.lastLine).join('\n')).toContain(message.header.stamp)
          expect(message.lastLine).toBeGreaterThanOrEqual(message.line)
        }
      }),
    )
  })

  it('takes a line of a million characters without stalling', () => {
    const long = `08/10/24 21.14 - A: ${'<attached: '.repeat(200_000)}>\n08/10/24 21.14 - A: ${'(file '.repeat(200_000)}\n08/10/24 21.15 - ${'a:'.repeat(200_000)}`
    expect(read(long).messages).toHaveLength(3)
  })
})

describeWithCorpora('public exports', (corpora) => {
  const folder = join(corpora, 'chats')
  const target: unknown = JSON.parse(readFileSync(join(folder, 'target.json'), 'utf8'))
  const files = readdirSync(folder).filter((name) => name.endsWith('.txt'))

  it('are five', () => expect(files).toHaveLength(5))

  it.each(files)('equal the expected messages: %s', (name) => {
    const { messages, found } = read(readFileSync(join(folder, name), 'utf8'))
    const projected = messages
      .filter((message) => message.author !== null)
      .map((message) => ({
        timestamp: `${civilTimeOf(message, found.order)}:00`,
        author: message.author,
        message: message.text.replaceAll('\n', ' '),
      }))
    expect(projected.reverse()).toEqual(target)
  })
})
