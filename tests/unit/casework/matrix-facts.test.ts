import { beforeEach, describe, expect, it } from 'vitest'
import type { Link, Support } from '../../../src/contract/people.ts'
import { sourceFactsOf } from '../../../src/casework/analysis/source-facts.ts'
import { answer, assessmentOf, evidence } from '../model/make.ts'
import { happened, tellHarvestNight, told, toldHarvestNight } from './story/harvest-night.ts'
import { fileTime, openCasework, type Casework } from './story/open-desk.ts'

const link = (role: Link['role'], person: string, number: string, more: Partial<Link> = {}): Link => ({
  from: { kind: 'person', id: person },
  to: { kind: 'evidence', number },
  role,
  roleNote: null,
  confidence: 'low',
  justification: 'alasan',
  basis: [],
  photoAlone: true,
  couldAlsoBe: [],
  ...more,
})

describe('what the matrix knows of a case', () => {
  let casework: Casework
  beforeEach(async () => {
    casework = await toldHarvestNight()
  })

  const facts = (subject = 'Terlapor II') => sourceFactsOf(casework.openCase, subject, new Map())
  const cell = async (allegation: string, element: string) =>
    (await casework.call('allegations.view', { id: allegation })).elements.find((one) => one.element === element)
  const saveCell = async (supporting: Support[]) => {
    const there = await cell('A3', 'U3')
    const body = assessmentOf({ allegation: 'A3', element: 'U3', supporting })
    await casework.save('elements.save', there?.id ?? null, body, 1)
    return cell('A3', 'U3')
  }

  it('takes an item for weak only while nobody recognises the subject better', async () => {
    expect([...facts().weak]).toEqual(['B-010'])
    expect([...facts('Terlapor I').weak]).toEqual([])
    await casework.save(
      'links.save',
      null,
      link('appears-in', 'Terlapor II', 'B-010', { confidence: 'medium', photoAlone: false }),
    )
    expect([...facts().weak]).toEqual([])
    expect([...facts().photoAlone]).toEqual([])
  })

  it('knows the subject whichever way the link was drawn', async () => {
    const { from, to, ...rest } = link('appears-in', 'Terlapor II', 'B-031')
    await casework.save('links.save', null, { ...rest, from: to, to: from })
    await casework.save('links.save', null, link('appears-in', 'Terlapor I', 'B-032'))
    expect([...facts().weak]).toEqual(['B-010', 'B-031'])
  })

  it('joins what a person took or handed over with what they said, and not what they merely appear in', async () => {
    expect((await saveCell([answer('K-1', 4), evidence('B-005')]))?.independentSources).toBe(2)
    await casework.save('links.save', null, link('appears-in', 'Saksi-1', 'B-005'))
    expect((await cell('A3', 'U3'))?.independentSources).toBe(2)
    await casework.save('links.save', null, link('took', 'Saksi-1', 'B-005'))
    expect((await cell('A3', 'U3'))?.independentSources).toBe(1)
  })

  it('counts a device card by the pictures it rests on', async () => {
    const support: Support = { kind: 'device', id: 'D1', note: null }
    expect((await saveCell([support, evidence('B-020')]))?.independentSources).toBe(1)
    expect((await saveCell2([support, evidence('B-031')]))?.independentSources).toBe(2)
  })

  const saveCell2 = async (supporting: Support[]) => {
    const there = await cell('A3', 'U3')
    await casework.save(
      'elements.save',
      there?.id ?? null,
      assessmentOf({ allegation: 'A3', element: 'U3', supporting }),
      2,
    )
    return cell('A3', 'U3')
  }

  it('offers the other side of the pivot only where the row has one', async () => {
    const card = (await casework.call('devices.list', {}))[0]
    await casework.save('devices.save', 'D1', { ...card?.body, applied: false }, 1)
    expect((await casework.call('allegations.view', { id: 'A2' })).alsoOffered).toEqual([])
  })
})

describe('a conclusion is to be looked at again', () => {
  let casework: Casework
  beforeEach(async () => {
    casework = await toldHarvestNight()
    casework.addBatch(11)
    casework.addItem('B-041', 11, { times: [fileTime('exif-original', '2024:10:10 10:30:00')] })
    await casework.save('claims.adopt', 'WD-41', {
      evidence: 'B-041',
      claimId: 'B-041#exif-original',
      assumedZone: { zone: 'WITA', by: 'petugas', because: 'tempat' },
      because: 'kamera kantor',
    })
    await casework.save('events.save', 'E-41', happened('rapat', { kind: 'claim', claimId: 'B-041#exif-original' }))
    const cells = await casework.call('elements.list', {})
    const there = cells.find((one) => one.body.allegation === 'A2' && one.body.element === 'U5')
    const supporting: Support[] = [{ kind: 'event', id: 'E-41', note: null }, evidence('B-041')]
    await casework.save(
      'elements.save',
      there?.id ?? null,
      assessmentOf({ allegation: 'A2', element: 'U5', supporting, conclusion: 'met' }),
      1,
    )
  })

  const flags = async () =>
    (await casework.call('allegations.view', { id: 'A2' })).elements.find((one) => one.element === 'U5')?.flags
  const adoption = (zone: 'WITA' | 'WIT', because: string) => ({
    evidence: 'B-041',
    claimId: 'B-041#exif-original',
    assumedZone: { zone, by: 'petugas', because: 'tempat' },
    because,
  })

  it('when the zone its time was adopted with is another', async () => {
    expect(await flags()).toEqual([])
    await casework.save('claims.adopt', 'WD-41', adoption('WIT', 'kamera dari Papua'), 1)
    expect(await flags()).toEqual(['look-again'])
  })

  it('not when only the words of a reason or a description change', async () => {
    await casework.save('claims.adopt', 'WD-41', adoption('WITA', 'alasan yang lebih jelas'), 1)
    const event = happened(
      'rapat koordinasi',
      { kind: 'claim', claimId: 'B-041#exif-original' },
      { description: 'rinci' },
    )
    await casework.save('events.save', 'E-41', event, 1)
    expect(await flags()).toEqual([])
  })

  it('when the event is told by another time', async () => {
    await casework.save('events.save', 'E-41', happened('rapat', { kind: 'undated' }), 1)
    expect(await flags()).toEqual(['look-again'])
  })

  it('when the claim a person added is read otherwise', async () => {
    const claimAt = (reading: string) => {
      const when = told(reading)
      return when.kind === 'stated' ? when.claim : null
    }
    await casework.save('claims.add', 'KW-41', { evidence: 'B-041', claim: claimAt('2024-10-10T10:30'), basis: [] })
    await casework.save('events.save', 'E-41', happened('rapat', { kind: 'claim', claimId: 'KW-41' }), 1)
    const cell = (await casework.call('elements.list', {})).find(
      (one) => one.body.allegation === 'A2' && one.body.element === 'U5',
    )
    await casework.save('elements.save', cell?.id ?? null, cell?.body, 2)
    expect(await flags()).toEqual([])
    await casework.save('claims.add', 'KW-41', { evidence: 'B-041', claim: claimAt('2024-10-10T11:30'), basis: [] }, 1)
    expect(await flags()).toEqual(['look-again'])
  })

  it('not when an adoption of another item changes', async () => {
    const adopted = await casework.call('claims.adoptions', {})
    const other = adopted.find((one) => one.body.evidence === 'B-017')
    await casework.save('claims.adopt', other?.id ?? null, { ...other?.body, claimId: 'B-017#exif-original' }, 1)
    expect(await flags()).toEqual([])
  })
})

describe('the row of an allegation', () => {
  let casework: Casework
  beforeEach(async () => {
    casework = await toldHarvestNight()
  })

  const change = async (id: string, more: object): Promise<string[]> => {
    const record = (await casework.call('allegations.list', {})).find((one) => one.id === id)
    await casework.save('allegations.save', id, { ...record?.body, ...more }, record?.version)
    const gaps = await casework.call('dossier.gaps', { subject: record?.body.subject ?? '' })
    return gaps.map((gap) => `${gap.code}: ${gap.about}`)
  }
  const lawsOf = async (id: string): Promise<string[]> =>
    (await casework.call('allegations.view', { id })).row?.legalBasis.map((basis) => basis.instrument) ?? []

  it('has to lie on the side of the pivot the act lies on', async () => {
    expect(await change('A1', {})).not.toContain('row-not-applicable: A1')
    expect(await change('A1', { row: 'D-07' })).toContain('row-not-applicable: A1')
    expect(await change('A1', { row: null })).toContain('row-missing: A1')
  })

  it('may lie on the side a person chose with a reason', async () => {
    const chosen = { position: 'after', reason: 'unggahan masih terlihat' }
    const gaps = await change('A1', { row: 'D-07', phaseChosen: chosen })
    expect(gaps).not.toContain('row-not-applicable: A1')
    // The time of the act does not touch that side: the choice stands, and is asked about.
    expect(gaps).toContain('phase-reopened: A1')
  })

  it('asks about the side chosen once the time of the act has left it', async () => {
    const chosen = { position: 'before', reason: 'kartu jam' }
    expect(await change('A1', { phaseChosen: chosen })).not.toContain('phase-reopened: A1')
    expect(await change('A1', { events: ['E-10'] })).toContain('phase-reopened: A1')
  })

  it('is looked up for the reported day while the act has no time of its own', async () => {
    await change('A1', { events: ['E-09'] })
    expect(await lawsOf('A1')).toContain('UU-20-2023')
    const record = await casework.call('case.record', {})
    const told = {
      ...record?.body,
      reportedActs: [
        { date: '2023-05-01', about: 'x' },
        { date: null, about: 'y' },
      ],
    }
    await casework.save('case.saveRecord', null, told, 1)
    expect(await lawsOf('A1')).toContain('UU-5-2014')
    expect(await lawsOf('A1')).not.toContain('UU-20-2023')
    await casework.save('case.saveRecord', null, { ...told, reportedActs: [] }, 2)
    expect(await lawsOf('A1')).toEqual([])
    expect(await casework.call('catalogue.rows', { allegation: 'A1' })).toEqual([])
  })

  it('is looked up for the days that are told, whatever else is open', async () => {
    await change('A1', { events: ['E-02', 'E-03'] })
    expect(await lawsOf('A1')).toContain('UU-20-2023')
    expect((await casework.call('allegations.view', { id: 'A1' })).phase?.positions).toEqual([
      'before',
      'on-day',
      'after',
    ])
  })

  it('needs to know what kind of subject it is', async () => {
    const person = (await casework.call('people.list', {})).find((one) => one.id === 'Terlapor I')
    await casework.save('people.save', 'Terlapor I', { ...person?.body, subjectKind: null }, 1)
    const view = await casework.call('allegations.view', { id: 'A1' })
    expect([view.subjectKind, view.row, view.elements]).toEqual([null, null, []])
    expect((await casework.call('dossier.gaps', { subject: 'Terlapor I' })).map((gap) => gap.code)).toEqual(
      expect.arrayContaining(['subject-kind-missing', 'row-not-applicable']),
    )
  })

  it('is asked of nobody who is not there', async () => {
    expect((await casework.refusal('allegations.view', { id: 'A9' })).code).toBe('not-found')
  })
})

describe('the clocks of a case', () => {
  it('follow a finding from its discovery, and each invitation back from its day', async () => {
    const casework = await toldHarvestNight()
    const record = await casework.call('case.record', {})
    await casework.save(
      'case.saveRecord',
      null,
      { ...record?.body, intakeKind: 'finding', contest: 'president', ruleSet: 'PEMILU-2017' },
      1,
    )
    const lines = await casework.call('deadlines.list', {})
    expect(lines.map((line) => [line.step, line.startDate, line.keptOn])).toEqual([
      ['PML-TEMUAN', '2024-10-10', '2024-10-14'],
      ['PML-TEMUAN', '2024-10-12', '2024-10-14'],
      ['PML-KAJIAN-AWAL', '2024-10-14', '2024-10-14'],
      ['PML-TINDAK-LANJUT', '2024-10-14', '2024-10-18'],
      ['PML-TAMBAHAN', '2024-10-14', '2024-10-18'],
      ['PML-UNDANGAN', '2024-10-16', null],
      ['PML-UNDANGAN', '2024-10-18', null],
    ])
    expect(lines.at(-1)?.startEvent).toBe('Hari klarifikasi (Atasan)')
  })

  it('are none while no rule set is chosen, and count from what is known', async () => {
    const casework = openCasework()
    expect(await casework.call('deadlines.list', {})).toEqual([])
    await tellHarvestNight(casework)
    const record = await casework.call('case.record', {})
    await casework.save(
      'case.saveRecord',
      null,
      { ...record?.body, receivedAt: null, registeredAt: null, becameKnown: [] },
      1,
    )
    expect(await casework.call('deadlines.list', {})).toEqual([])
  })
})

describe('completeness', () => {
  let casework: Casework
  beforeEach(async () => {
    casework = await toldHarvestNight()
  })
  const gaps = async (subject: string): Promise<string[]> =>
    (await casework.call('dossier.gaps', { subject })).map((gap) => `${gap.code}: ${gap.about}`)

  it('asks for a post held on a day of the acts', async () => {
    const person = (await casework.call('people.list', {})).find((one) => one.id === 'Terlapor I')
    const held = async (from: string | null, to: string | null, version: number): Promise<boolean> => {
      const posts = person?.body.posts.map((post) => ({ ...post, from, to }))
      await casework.save('people.save', 'Terlapor I', { ...person?.body, posts }, version)
      return !(await gaps('Terlapor I')).includes('post-at-act-missing: Terlapor I')
    }
    expect(await held('2021-01-04', '2024-09-20', 1)).toBe(false)
    expect(await held('2021-01-04', '2024-09-21', 2)).toBe(true)
    expect(await held('2024-09-21', null, 3)).toBe(true)
    expect(await held('2024-09-22', null, 4)).toBe(false)
    expect(await held(null, null, 5)).toBe(true)
  })

  it('takes an item for accounted for by the event whose time it tells, and misses one that nobody names', async () => {
    casework.addItem('B-041', 10, { times: [fileTime('gps', 'x', { utc: '2024-10-10T02:30:00Z' })] })
    casework.addItem('B-042', 10)
    expect(await gaps('Terlapor I')).toEqual(
      expect.arrayContaining(['evidence-unaccounted: B-041', 'evidence-unaccounted: B-042']),
    )
    await casework.save('events.save', null, happened('x', { kind: 'claim', claimId: 'B-041#gps' }))
    const after = await gaps('Terlapor I')
    expect(after).not.toContain('evidence-unaccounted: B-041')
    expect(after).toContain('evidence-unaccounted: B-042')
  })

  it('finds a recipient missing without falling over', async () => {
    const record = await casework.call('case.record', {})
    await casework.save('case.saveRecord', null, { ...record?.body, recipient: null }, 1)
    expect(await gaps('Terlapor I')).toContain('recipient-missing: kasus')
    expect(await openCasework().call('people.list', {})).toEqual([])
  })

  it('names a person by the printed code and keeps the key of the record', async () => {
    const saved = await casework.save('people.save', null, {
      ...(await casework.call('people.list', {}))[0]?.body,
      code: 'Saksi-9',
    })
    await casework.save('invitations.save', null, {
      person: saved.id,
      letter: null,
      sentAt: null,
      invitedFor: '2024-10-16T10:00:00+08:00',
      outcome: 'absent',
      reason: null,
    })
    const gap = (await casework.call('dossier.gaps', { subject: 'Terlapor I' })).find((one) => one.about === saved.id)
    expect(saved.id).toBe('P-01')
    expect(gap?.message).toBe('Saksi-9 diundang 1 kali dan belum didengar.')
  })
})
