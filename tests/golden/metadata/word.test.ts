import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { byteSourceOf } from '../../../src/base/byte-source.ts'
import { openByteWindow } from '../../../src/evidence/readers/bytes/byte-window.ts'
import { listZipEntries } from '../../../src/evidence/readers/zip/list-zip-entries.ts'
import { readZipPart } from '../../../src/evidence/readers/zip/read-zip-part.ts'
import { describeWithCorpora } from '../../support/requirements.ts'
import { codesOf, readBytes } from '../../unit/readers/support/read-bytes.ts'

/** The runs of text in a document's main part, found by hand. */
async function runsOf(bytes: Uint8Array): Promise<string[]> {
  const window = openByteWindow(byteSourceOf(bytes), bytes.length * 2)
  const entry = (await listZipEntries(window))?.find(({ name }) => name === 'word/document.xml')
  const part = entry && (await readZipPart(window, entry))
  const xml = new TextDecoder().decode(part?.bytes ?? new Uint8Array(0))
  return [...xml.matchAll(/<w:t(?: [^>]*)?>([^<&]+)<\/w:t>/g)].map((match) => match[1] ?? '')
}

describeWithCorpora('real Word documents', (corpora) => {
  const folder = join(corpora, 'docx')
  const names = readdirSync(folder).filter((name) => name.endsWith('.docx'))

  it('are fifteen', () => expect(names).toHaveLength(15))

  it.each(names)('%s is read: every run of text, nothing damaged', async (name) => {
    const bytes = new Uint8Array(readFileSync(join(folder, name)))
    const answer = await readBytes(bytes, name)
    expect(answer.findings.mediaType).toContain('wordprocessingml')
    expect(codesOf(answer).filter((code) => code !== 'document-external-link')).toEqual([])
    expect(codesOf(answer).includes('document-external-link')).toBe(name === 'external-picture.docx')
    const text = answer.text?.pages[0]?.text ?? ''
    for (const run of await runsOf(bytes)) expect(text).toContain(run)
    expect(text.trim() === '').toBe((await runsOf(bytes)).length === 0)
  })
})
