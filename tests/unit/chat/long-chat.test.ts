import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { officeCore } from '../../support/office-core.ts'

const messages = 40_000

/** An export of a group that wrote for two years; its last day above twelve settles the order. */
function longExport(): string {
  return Array.from({ length: messages }, (_, index) => {
    const day = String((index % 28) + 1).padStart(2, '0')
    const clock = `${String(index % 24).padStart(2, '0')}.${String(index % 60).padStart(2, '0')}`
    return `${day}/10/24 ${clock} - Anggota ${index % 40}: Pesan nomor ${index} tentang rapat di aula desa.`
  }).join('\n')
}

it('an export of forty thousand messages is read whole, and any part of it is shown at once', async () => {
  const { call, caseId, longest } = await open()
  const [chat] = await call('chats.list', { caseId })
  expect(chat).toMatchObject({ messages, complete: true, dateOrder: 'day-month-year' })
  for (const fromLine of [1, 20_000, 39_900]) {
    const started = performance.now()
    const page = await call('chats.messages', { caseId, evidence: 'B-001', fromLine, limit: 500 })
    longest.push(performance.now() - started)
    expect(page.messages[0]?.line).toBe(fromLine)
    expect(page.more).toBe(fromLine < 39_000)
  }
  const last = await call('chats.messages', { caseId, evidence: 'B-001', containing: 'nomor 39999 ' })
  expect(last.messages.map(({ line }) => line)).toEqual([messages])
  // The export is parsed once: a page of it must not cost the whole.
  expect(Math.min(...longest)).toBeLessThan(600)
})

async function open() {
  const core = officeCore()
  const caseId = await core.newCase()
  const folder = join(core.folder, 'stik')
  mkdirSync(folder)
  writeFileSync(join(folder, 'Chat WhatsApp.txt'), longExport())
  await core.call('evidence.import', { caseId, grants: [`file:${folder}`] })
  return { ...core, caseId, longest: [] as number[] }
}
