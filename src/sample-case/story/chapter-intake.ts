import type { Cast } from '../cast.ts'
import { batches, type StoryBatch } from './batches.ts'
import { clockCheck, electionData, recordOnReceipt, recordRegistered } from './case-data.ts'
import { laterPeople, peopleOfTheReport, subjectsAtTheAct } from './people.ts'
import { invitations } from './statements/invitations.ts'
import { photographerStatement } from './statements/photographer.ts'
import { subjectOneStatement } from './statements/subject-one.ts'
import { subjectTwoStatement } from './statements/subject-two.ts'
import { villageHeadStatement } from './statements/village-head.ts'
import { at, codes } from './story-facts.ts'
import type { Teller } from './teller.ts'
import { cameraCard } from './times.ts'

/** 14 October: the report, the first two hand-overs, registration in the afternoon. */
export async function tellTheReport(teller: Teller, cast: Cast): Promise<void> {
  teller.at(at('2024-10-14', '10:43'))
  await teller.save('case.checkClock', [{ id: 'CJ-01', body: clockCheck }])
  await teller.save('case.saveRecord', [{ id: 'kasus', body: recordOnReceipt }])
  await takeIn(teller, 1)
  teller.at(at('2024-10-14', '11:05'))
  await teller.save('people.save', peopleOfTheReport(cast))
  await takeIn(teller, 2)
  teller.at(at('2024-10-14', '15:04'))
  const reason = 'Laporan diregistrasi; nomor, surat tugas, dan penanganan di tempat lain dicatat'
  await teller.save('case.saveRecord', [{ id: 'kasus', body: recordRegistered }], { version: 1, reason })
}

/** 15 and 16 October: the photographer's card, the village head's files, the offices' papers, two interviews. */
export async function tellTheWitnesses(teller: Teller, cast: Cast): Promise<void> {
  await takeIn(teller, 3)
  teller.at(at('2024-10-15', '11:40'))
  await teller.save(
    'people.save',
    laterPeople.filter(({ id }) => id === codes.photographer),
  )
  await teller.save('devices.save', [cameraCard])
  await takeIn(teller, 4)
  teller.at(at('2024-10-15', '15:50'))
  await teller.save(
    'people.save',
    laterPeople.filter(({ id }) => id === codes.villageHead || id === codes.superior),
  )
  await takeIn(teller, 5)
  await takeIn(teller, 6)
  teller.at(at('2024-10-16', '09:54'))
  await teller.save('statements.save', [{ id: 'K-1', body: photographerStatement(cast) }])
  await takeIn(teller, 7)
  teller.at(at('2024-10-16', '10:50'))
  await teller.save(
    'people.save',
    laterPeople.filter(({ id }) => id === codes.supervisor || id === codes.translator),
  )
  await takeIn(teller, 8)
  teller.at(at('2024-10-16', '11:20'))
  await teller.save('elections.save', [{ id: 'daerah', body: electionData(cast) }])
  const reason =
    'Jabatan pada saat kejadian menurut B-026 dan B-027; peringatan tanggal lahir diselesaikan dengan B-027'
  await teller.save('people.save', subjectsAtTheAct(cast), { version: 1, reason })
  teller.at(at('2024-10-16', '14:45'))
  await teller.save('statements.save', [{ id: 'K-2', body: villageHeadStatement(cast) }])
  teller.at(at('2024-10-16', '15:40'))
  await teller.save('invitations.save', invitations.slice(0, 3))
}

/** 17 October: the two reported persons are heard, and what the second hands over is taken in. */
export async function tellTheSubjects(teller: Teller, cast: Cast): Promise<void> {
  teller.at(at('2024-10-17', '10:10'))
  await teller.save('statements.save', [{ id: 'K-3', body: subjectOneStatement(cast) }])
  await takeIn(teller, 9)
  teller.at(at('2024-10-17', '15:14'))
  await teller.save('statements.save', [{ id: 'K-4', body: subjectTwoStatement }])
  await takeIn(teller, 10)
  teller.at(at('2024-10-17', '15:32'))
  const recorded = { ...subjectTwoStatement, attached: [{ evidence: 'B-040', as: 'recording' as const }] }
  await teller.save('statements.save', [{ id: 'K-4', body: recorded }], {
    version: 1,
    reason: 'Rekaman B-040 dilampirkan',
  })
  await teller.save('invitations.save', invitations.slice(3, 5))
}

/** Takes in one batch and holds the numbers given against those of the story. */
async function takeIn(teller: Teller, number: number): Promise<void> {
  const batch = findBatch(number)
  const files = teller.files.filter((file) => file.batch === number)
  teller.at(batch.takenInAt)
  const grants = files.map((file) => teller.grantOf(file))
  const outcomes = await teller.call('evidence.import', { caseId: teller.caseId, grants, batch: batch.sheet })
  const given = outcomes.map((outcome) => outcome.evidence)
  const told = files.map((file) => file.evidence)
  if (given.join() !== told.join())
    throw new Error(`batch ${number} got the numbers ${given.join()}, not ${told.join()}`)
}

function findBatch(number: number): StoryBatch {
  const batch = batches.find((candidate) => candidate.number === number)
  if (!batch) throw new Error(`no batch ${number} in the story`)
  return batch
}
