import type { CaptureSheet } from '../../contract/intake-records.ts'
import { post } from '../papers/post.ts'
import { at, officers, type Told } from './story-facts.ts'
import { assumed } from './times.ts'

const address = `https://${post.host}/p/${post.number}`

/** Three captures of one post: on the reporter's phone, saved whole by the office, and gone two days later. */
export const captures: readonly Told<CaptureSheet>[] = [
  {
    id: 'LP-01',
    body: {
      ...shared('B-014'),
      url: null,
      timeShown: '22 September 2024 pukul 00.41',
      viewerZone: assumed('WIT', 'Ponsel Pelapor disetel pada zona WIT; ditunjukkan saat penyerahan'),
      capturedBy: 'Pelapor',
      capturedAt: at('2024-10-10', '08:15'),
      device: 'D5, ponsel Pelapor',
      note: 'Bilah status menunjukkan 09.15 waktu ponsel.',
    },
  },
  {
    id: 'LP-02',
    body: {
      ...shared('B-015'),
      timeShown: '21 September 2024 pukul 23.41',
      viewerZone: assumed('WITA', 'Ponsel kantor D6 berzona WITA'),
      capturedBy: officers.officer,
      capturedAt: at('2024-10-14', '14:05'),
      device: 'D6, ponsel kantor',
      secondOfficer: officers.head,
      reactions: `${post.reactions} reaksi; ${post.followers} pengikut`,
    },
  },
  {
    id: 'LP-03',
    body: {
      ...shared('B-030'),
      viewerZone: assumed('WITA', 'Ponsel kantor D6 berzona WITA'),
      capturedBy: officers.officer,
      capturedAt: at('2024-10-16', '08:05'),
      device: 'D6, ponsel kantor',
      secondOfficer: officers.head,
      publicly: 'unknown',
      note: 'Layar menyatakan konten tidak tersedia. Tidak diketahui siapa yang menghapus atau membatasi.',
    },
  },
]

function shared(evidence: string): CaptureSheet {
  return {
    evidence: [evidence],
    platform: post.platform,
    account: 'AK-01',
    accountShown: null,
    url: address,
    act: 'post',
    timeShown: null,
    viewerZone: null,
    capturedBy: null,
    capturedAt: null,
    device: null,
    secondOfficer: null,
    reactions: null,
    publicly: 'public',
    note: null,
  }
}
