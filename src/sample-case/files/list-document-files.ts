import type { Cast } from '../cast.ts'
import { chatName } from '../papers/chat-text.ts'
import {
  appointmentOfSubjectOne,
  appointmentOfSubjectTwo,
  determinationDecision,
  lodgingBill,
  numbersDecision,
  travelOrder,
} from '../papers/letters.ts'
import { supervisionReport } from '../papers/supervision-report.ts'
import { drawBriefingList, drawInvitation } from '../scenes/scans.ts'
import { drawGoneScreenshot, drawPostScreenshot } from '../scenes/screenshots.ts'
import type { SampleFile } from './list-sample-files.ts'
import { makeChatExport, makeHallFilm, makeLetterPdf, makeSavedPage, makeScannedPdf } from './make-document.ts'
import { makeScreenshot } from './make-picture.ts'
import { encodeTone } from './media/encode-tone.ts'
import { writeRecording } from './media/write-iso-media.ts'
import { writeDocx } from './write-docx.ts'

type Made = readonly [evidence: string, batch: number, name: string, make: () => Promise<Uint8Array> | Uint8Array]

/** Everything that is not a photograph: screenshots, the saved page, the chat, papers, film and sound. */
export function listDocumentFiles(cast: Cast): SampleFile[] {
  return [...captures(cast), ...papers(cast), ...recordings(cast)].map(([evidence, batch, name, make]) => ({
    evidence,
    batch,
    name,
    make: async () => make(),
  }))
}

function captures(cast: Cast): Made[] {
  return [
    ['B-014', 1, 'Screenshot_20241010-091530_Browser.png', () => makeScreenshot(drawPostScreenshot(cast))],
    ['B-015', 2, 'unggahan.mhtml', () => makeSavedPage(cast)],
    ['B-022', 4, `${chatName}.zip`, () => makeChatExport(cast)],
    ['B-030', 6, 'Screenshot_20241016-080512_Browser.png', () => makeScreenshot(drawGoneScreenshot())],
  ]
}

function papers(cast: Cast): Made[] {
  return [
    ['B-023', 4, 'undangan.pdf', () => makeScannedPdf(drawInvitation(cast), 'Pindaian', "D:20241015145500+08'00'")],
    ['B-026', 5, 'sk-jabatan-1.pdf', () => makeLetterPdf(appointmentOfSubjectOne(cast), "D:20210104090000+08'00'")],
    ['B-027', 5, 'sk-jabatan-2.pdf', () => makeLetterPdf(appointmentOfSubjectTwo(cast), "D:20220103090000+08'00'")],
    [
      'B-028',
      5,
      'hadir-sosialisasi.pdf',
      () => makeScannedPdf(drawBriefingList(cast), 'Pindaian', "D:20240902133000+08'00'"),
    ],
    ['B-029', 5, 'surat-tugas.pdf', () => makeLetterPdf(travelOrder(cast), "D:20241010140000+08'00'")],
    ['B-033', 7, 'formulir-a.docx', () => writeDocx(supervisionReport(cast))],
    ['B-036', 8, 'penetapan.pdf', () => makeLetterPdf(determinationDecision(cast), "D:20240922151000+08'00'")],
    ['B-037', 8, 'nomor-urut.pdf', () => makeLetterPdf(numbersDecision(cast), "D:20240923160000+08'00'")],
    ['B-039', 9, 'tagihan-penginapan.pdf', () => makeLetterPdf(lodgingBill(cast), "D:20241013070500+07'00'")],
  ]
}

function recordings(cast: Cast): Made[] {
  return [
    ['B-031', 7, 'VID_20241012_193344.mp4', () => makeHallFilm(cast)],
    ['B-040', 10, 'klarifikasi-2.m4a', () => writeRecording(encodeTone(40), { createdAt: '2024-10-17T06:00:00Z' })],
  ]
}
