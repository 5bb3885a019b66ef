import type { Sentence } from '../../contract/problem.ts'

const s = (id: string, en: string): Sentence => ({ id, en })

/** A draft or a final version on screen, page by page. */
export const readerText = {
  draftTitle: s('Draf berkas kasus {subject}', 'Draft dossier of {subject}'),
  versionTitle: s('Berkas kasus {subject}, versi {number}', 'Dossier of {subject}, version {number}'),
  draft: s('DRAF', 'DRAFT'),
  draftWhy: s('Bukan versi final. Isinya berubah bersama kasus.', 'Not a final version. It changes with the case.'),
  final: s('Final', 'Final'),
  back: s('Kembali ke berkas kasus', 'Back to the dossier'),
  pages: s('Halaman', 'Pages'),
  page: s('Halaman {page}', 'Page {page}'),
  pageOf: s('Halaman {page} dari {pages}', 'Page {page} of {pages}'),
  ofPages: s('dari {pages}', 'of {pages}'),
  picture: s('Gambar halaman {page}', 'Picture of page {page}'),
  previous: s('Halaman sebelumnya', 'Previous page'),
  next: s('Halaman berikutnya', 'Next page'),
  goTo: s('Ke halaman', 'Go to page'),
  zoomIn: s('Perbesar', 'Zoom in'),
  zoomOut: s('Perkecil', 'Zoom out'),
  zoomFit: s('Selebar layar', 'Fit the width'),
  zoomNow: s('Pembesaran {percent} %', 'Zoom {percent} %'),
  drawing: s('Menggambar halaman {page} …', 'Drawing page {page} …'),
  notDrawn: s(
    'Halaman {page} tidak dapat digambar. Dokumennya tidak disentuh. Ulangi, atau simpan salinannya dan buka dengan pembaca PDF.',
    'Page {page} cannot be drawn. The document was not touched. Try again, or save a copy and open it in a PDF reader.',
  ),
  drawAgain: s('Gambar lagi', 'Draw again'),
  composing: s('Menyusun draf …', 'Composing the draft …'),
  composingWhy: s(
    'Semua bab, lampiran, dan gambar disusun seperti pada versi final. Anda dapat bekerja di tempat lain; draf tetap disusun.',
    'Every chapter, annex and picture is laid out as in the final version. You can work elsewhere; the draft goes on.',
  ),
  composed: s('{done} dari {total} bukti ditempatkan', '{done} of {total} items placed'),
  stop: s('Hentikan', 'Stop'),
  stopping: s('Menghentikan …', 'Stopping …'),
  failed: s('Draf tidak jadi disusun', 'The draft was not composed'),
  stopped: s('Penyusunan dihentikan', 'Composing was stopped'),
  compose: s('Susun lagi', 'Compose again'),
  stale: s(
    'Kasus berubah sejak draf ini disusun. Yang Anda lihat adalah keadaan sebelumnya.',
    'The case changed since this draft was composed. You are looking at its earlier state.',
  ),
  saveDraft: s('Simpan salinan draf…', 'Save a copy of the draft…'),
  gaps: s('{count} kekurangan tercetak di dalamnya', '{count} gaps are printed in it'),
  noVersion: s('Versi itu tidak ada', 'There is no such version'),
  noVersionWhy: s(
    'Kasus ini tidak menyimpan dokumen versi final bernomor itu. Pilih versi pada berkas kasus.',
    'This case keeps no document of a final version of that number. Choose one in the dossier.',
  ),
  keyTurn: s('Halaman sebelum dan sesudahnya', 'Previous and next page'),
  keyEnds: s('Halaman pertama dan terakhir', 'First and last page'),
  keyZoom: s('Perbesar, perkecil, selebar layar', 'Zoom in, out, fit the width'),
  keyCompose: s('Susun lagi dari keadaan kasus sekarang', 'Compose again from the case as it stands'),
} as const satisfies Readonly<Record<string, Sentence>>
