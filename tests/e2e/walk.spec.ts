import { mkdtempSync } from 'node:fs'
import { basename, join } from 'node:path'
import { deskTest as test, type Workstation } from './backend.ts'
import { keyboardHand, pointerHand, type Hand } from './hands.ts'
import { makeWalkFiles, type WalkFiles } from './walk-files.ts'
import { AnalysisPage } from './pages/analysis-page.ts'
import { Desk } from './pages/desk.ts'
import { DossierPage } from './pages/dossier-page.ts'
import { IntakePage } from './pages/intake-page.ts'
import { PeoplePage } from './pages/people-page.ts'
import { StartPage } from './pages/start-page.ts'
import { TimelinePage } from './pages/timeline-page.ts'
import { VerificationPage } from './pages/verification-page.ts'

test.describe.configure({ timeout: 240_000 })

test('the whole job, from a new case to a signed dossier that is checked', async ({ workstation, home }) => {
  await walkTheWholeJob(
    workstation,
    pointerHand(workstation.page),
    await makeWalkFiles(mkdtempSync(join(home, 'jalan-'))),
  )
})

test('the whole job by keyboard alone', async ({ workstation, home }) => {
  await walkTheWholeJob(
    workstation,
    keyboardHand(workstation.page),
    await makeWalkFiles(mkdtempSync(join(home, 'jalan-'))),
  )
})

async function walkTheWholeJob(workstation: Workstation, hand: Hand, files: WalkFiles): Promise<void> {
  const desk = new Desk(workstation, hand)
  const start = new StartPage(desk)
  const people = new PeoplePage(desk)
  await test.step('a new case and its record', async () => {
    await start.makeCase(`Rapat camat ${basename(files.folder)}`, 'WITA')
    await start.fillRecord({
      number: '001/LP/2024',
      received: ['2024-10-13', '09.00'],
      signers: [
        { name: 'Lintang Samudera', position: 'Petugas' },
        { name: 'Bayu Purnacandra', position: 'Ketua' },
      ],
    })
  })
  await test.step('evidence is taken in and its batch closed', async () => {
    await new IntakePage(desk).takeIn(files.evidence, '2 tersimpan · 0 salinan identik · 0 gagal')
    await new IntakePage(desk).closeBatch({
      from: 'Pelapor',
      at: ['2024-10-13', '09.05'],
      medium: 'flash disk',
      basis: 'tanda terima 001',
    })
  })
  await test.step('people and a statement', async () => {
    await people.record({ code: 'Terlapor I', name: 'Nadira Salwangi', role: 'Terlapor', status: 'PNS' })
    await people.record({ code: 'Saksi-1', name: 'Sagara Punta', role: 'Saksi' })
    await people.takeStatement({
      person: 'Saksi-1',
      officer: 'Lintang Samudera',
      place: 'Kantor',
      account: 'Saya hadir pada rapat itu.',
      question: 'Siapa yang berbicara?',
      answer: 'Camat.',
    })
  })
  await test.step('an event on the timeline', async () => {
    await new TimelinePage(desk).record({
      title: 'Rapat di aula',
      when: '2024-10-10 10.05',
      people: 'Terlapor I',
      restsOn: 'B-001',
    })
  })
  await test.step('an allegation and its elements', async () => {
    const analysis = new AnalysisPage(desk)
    await analysis.allege({ subject: 'Terlapor I', act: 'Diduga mengajak peserta rapat', events: 'E-01' })
    await analysis.chooseRule()
    await analysis.concludeElement({
      code: 'U1',
      supporting: 'B-001',
      fact: 'Undangan memuat nama terlapor.',
      conclusion: 'terpenuhi',
      reason: 'Undangan dan keterangan saksi sejalan.',
    })
  })
  const twice = join(files.folder, 'dua.pdf')
  const { passphrase } = files
  await test.step('the draft is read, the dossier frozen with its gaps told', async () => {
    const dossier = new DossierPage(desk)
    await dossier.readDraft()
    await dossier.freeze('Uji jalan pendek.')
    await dossier.readVersion(1)
  })
  await test.step('signed twice where it stands, checked there, and a copy taken out', async () => {
    const dossier = new DossierPage(desk)
    await dossier.signVersion(1, { key: files.key, passphrase, signer: 'Lintang Samudera' })
    await dossier.signVersion(1, { key: files.secondKey, passphrase, signer: 'Bayu Purnacandra' })
    await dossier.checkVersion(1, 'TIDAK DAPAT DISIMPULKAN')
    await dossier.saveVersion(1, twice)
  })
  await test.step('and checked, as a stranger and with the roots at hand', async () => {
    const verification = new VerificationPage(desk)
    await verification.check(twice, [])
    await verification.expectVerdict('TIDAK DAPAT DISIMPULKAN')
    await verification.check(twice, [files.roots])
    await verification.expectVerdict('SAH')
  })
}
