import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { importFiles } from '../../../src/evidence/import/import-files.ts'
import { checkCase } from '../../../src/vault/check-case.ts'
import { importParts } from '../../support/import-parts.ts'
import { newCase } from '../../support/new-case.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'
import { attached, buildMail, mailHead } from '../readers/support/build-mail.ts'
import { buildJpeg } from '../readers/support/build-jpeg.ts'
import { buildZip } from '../readers/support/build-zip.ts'
import { fileAt, readersHere, streamOf } from './support.ts'

async function importBytes(name: string, bytes: Uint8Array) {
  const opened = newCase()
  const path = join(temporaryFolder(), name)
  writeFileSync(path, bytes)
  const [outcome] = await Array.fromAsync(importFiles(importParts(opened, readersHere), streamOf([fileAt(path)])))
  const whole = (await checkCase(opened, (code) => code)).problems.length === 0
  return { opened, outcome, whole, codes: outcome?.problems.map((problem) => problem.code) }
}

const photo = buildJpeg([])

describe('what a file holds', () => {
  it('is numbered below it, level by level: an archive attached to a mail, and a mail in it', async () => {
    const inner = buildMail(mailHead, [attached('foto.jpg', 'image/jpeg', photo)], 'dalam')
    const zip = buildZip([
      { name: 'surat/pesan.eml', content: inner },
      { name: 'catatan.txt', content: 'isi' },
    ])
    const { opened, outcome, whole } = await importBytes(
      'surat.eml',
      buildMail(mailHead, [attached('a.zip', 'application/zip', zip)]),
    )
    expect(outcome?.children.map(({ evidence, name, mediaType }) => [evidence, name, mediaType])).toEqual([
      ['B-001.1', 'a.zip', 'application/zip'],
      ['B-001.1.1', 'surat/pesan.eml', 'message/rfc822'],
      ['B-001.1.1.1', 'foto.jpg', 'image/jpeg'],
      ['B-001.1.2', 'catatan.txt', 'text/plain'],
    ])
    expect(opened.rows.evidence.find('B-001.1.1.1')?.parent).toBe('B-001.1.1')
    expect(whole).toBe(true)
  })

  it('stays closed past three levels, and the level that stays closed says so', async () => {
    let content: Uint8Array = Buffer.from('inti')
    for (let level = 0; level < 12; level += 1) content = buildZip([{ name: `t${level}.zip`, content }])
    const { opened, outcome, whole } = await importBytes('boneka.zip', content)
    expect(outcome?.children.map((child) => child.evidence)).toEqual(['B-001.1', 'B-001.1.1', 'B-001.1.1.1'])
    const last = opened.rows.evidence.find('B-001.1.1.1')
    expect(JSON.stringify(last?.problems)).toContain('archive-too-deep')
    expect(whole).toBe(true)
  })
})
