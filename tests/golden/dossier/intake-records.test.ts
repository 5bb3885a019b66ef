import { expect, it } from 'vitest'
import type { CaptureSheet, Exhibit } from '../../../src/contract/intake-records.ts'
import { describeWithTools } from '../../support/requirements.ts'
import { compose, flowingText } from './compose-fixture.ts'
import { smallMaterial } from './small-material.ts'

const exhibit: Exhibit = {
  label: 'BF-1',
  description: 'Kaus merah muda',
  receivedFrom: 'Pelapor',
  receivedAt: '2024-10-14T10:40:00+08:00',
  place: 'Lemari besi',
  seal: { number: 'S-0017', by: 'Petugas', at: null },
  handOvers: [
    { at: '2024-10-15T09:00:00+08:00', from: 'Petugas', to: 'Inspektorat', place: null, sealIntact: 'no', paper: null },
  ],
  photographs: ['B-002'],
  returnedAt: null,
  note: null,
}

const sheet: CaptureSheet = {
  evidence: ['B-002'],
  platform: 'Lini Warga',
  account: null,
  accountShown: 'akun contoh',
  url: 'https://contoh.example/p/1',
  act: 'post',
  timeShown: '22 September 2024 pukul 00.41',
  viewerZone: null,
  capturedBy: 'Petugas',
  capturedAt: null,
  device: null,
  secondOfficer: null,
  reactions: null,
  publicly: 'public',
  note: null,
}

describeWithTools(['pdftotext'], 'what intake recorded beside the bytes', () => {
  it('is printed: exhibits after the register, a capture sheet under its exhibit with the zone that is not known', async () => {
    const material = smallMaterial()
    const evidence = material.evidence.map((item) =>
      item.view.number === 'B-002' ? { ...item, capture: { sheet, account: null } } : item,
    )
    const { pdf } = await compose({ ...material, evidence, exhibits: [{ id: 'BF-01', body: exhibit }] })
    const text = flowingText(pdf)
    for (const words of ['Benda Fisik', 'segel S-0017', 'tidak utuh', 'Unggahan di Lini Warga'])
      expect(text).toContain(words)
    expect(text).toContain('zona ponsel tidak diketahui')
    expect(text.split('Unggahan di Lini Warga')).toHaveLength(2)
  })
})
