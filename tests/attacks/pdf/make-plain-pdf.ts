import { assemblePdf, streamBody } from './pdf-bytes.ts'

/** A plain one-page PDF with one empty, invisible signature field: nobody's dossier. */
export function makePlainPdf(objects: Readonly<Record<number, string>> = {}, trailer = '/Root 1 0 R'): Buffer {
  const all = new Map<number, string>([
    [1, '<< /Type /Catalog /Pages 2 0 R /AcroForm << /Fields [20 0 R] /SigFlags 3 >> >>'],
    [2, '<< /Type /Pages /Kids [3 0 R] /Count 1 >>'],
    [3, '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 99 99] /Contents 4 0 R /Annots [20 0 R] >>'],
    [4, streamBody('', 'q Q')],
    [20, '<< /Type /Annot /Subtype /Widget /FT /Sig /T (Signature1) /Rect [0 0 0 0] /P 3 0 R /F 132 >>'],
  ])
  for (const [number, body] of Object.entries(objects)) all.set(Number(number), body)
  return assemblePdf(all, trailer)
}
