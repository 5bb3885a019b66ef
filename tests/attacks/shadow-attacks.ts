import type { Attack } from './attack.ts'
import { makeDossier, type DossierWish } from './pdf/make-dossier.ts'
import { appendRevision, objectIn, openPlainPdf, streamBody, withEntries } from './pdf/pdf-bytes.ts'

/** Puts a good signature over a prepared dossier: the attacker is the one who had it signed. */
export type Sign = (bytes: Buffer) => Buffer

const hidden = streamBody('', 'BT /F1 24 Tf 72 500 Td (Isi yang tersembunyi) Tj ET')
const cover = streamBody('/Type /XObject /Subtype /Form /BBox [0 0 595 842]', '1 g 0 0 595 842 re f')

type Shadow = {
  readonly name: string
  readonly wish: DossierWish
  /** What is appended after signing; absent where the prepared document alone must be seen. */
  readonly after?: (signed: Buffer) => Buffer
  readonly expected?: Attack['expected']
}

const replace =
  (number: number, body: string | null) =>
  (signed: Buffer): Buffer =>
    appendRevision(signed, { objects: new Map([[number, body]]) })

/** Shadow hide, replace, hide-and-replace (NDSS 2021): prepared before signing, sprung after. */
const shadows: readonly Shadow[] = [
  {
    name: 'hide: cover picture freed',
    wish: { pageEntries: '/PieceInfo << /Cover 90 0 R >>', extraObjects: new Map([[90, cover]]) },
    after: replace(90, null),
  },
  {
    name: 'hide: annotation over the content, later emptied',
    wish: {
      annotations: '90 0 R',
      extraObjects: new Map([[90, '<< /Type /Annot /Subtype /Square /Rect [0 0 595 842] >>']]),
    },
    after: replace(90, 'null'),
  },
  {
    name: 'hide: annotation over the content',
    wish: {
      annotations: '90 0 R',
      extraObjects: new Map([[90, '<< /Type /Annot /Subtype /Redact /Rect [0 0 595 842] >>']]),
    },
    expected: 'not-passed',
  },
  {
    name: 'hide: layers',
    wish: {
      catalogEntries: '/OCProperties << /OCGs [90 0 R] /D << /OFF [90 0 R] >> >>',
      extraObjects: new Map([[90, '<< /Type /OCG /Name (Lapis) >>']]),
    },
    expected: 'not-passed',
  },
  {
    name: 'replace: form value over the content',
    wish: {
      annotations: '90 0 R',
      extraObjects: new Map([
        [90, '<< /Type /Annot /Subtype /Widget /FT /Tx /T (nilai) /V (lama) /Rect [0 0 300 300] >>'],
      ]),
    },
    expected: 'not-passed',
  },
  {
    name: 'replace: form value changed',
    wish: {
      annotations: '90 0 R',
      extraObjects: new Map([
        [90, '<< /Type /Annot /Subtype /Widget /FT /Tx /T (nilai) /V (lama) /Rect [0 0 300 300] >>'],
      ]),
    },
    after: replace(90, '<< /Type /Annot /Subtype /Widget /FT /Tx /T (nilai) /V (baru) /Rect [0 0 300 300] >>'),
  },
  {
    name: 'replace: font swapped',
    wish: {},
    after: replace(5, '<< /Type /Font /Subtype /Type1 /BaseFont /Symbol >>'),
  },
  {
    name: 'hide and replace: second content waiting in an unused object',
    wish: { extraObjects: new Map([[90, hidden]]) },
    after: (signed) => {
      const page = objectIn(openPlainPdf(signed), 3)
      return appendRevision(signed, {
        objects: new Map([[3, page.body.replace('/Contents 4 0 R', '/Contents 90 0 R')]]),
      })
    },
  },
  {
    name: 'hide and replace: content waiting for an object that is not there yet',
    wish: {
      pageEntries: '',
      content: '',
      extraObjects: new Map([
        [90, '[4 0 R 95 0 R]'],
        [3, pageWith('90 0 R')],
      ]),
    },
    after: replace(95, hidden),
  },
  {
    name: 'hide and replace: store that is also the content list',
    wish: {
      extraObjects: new Map([
        [90, '[4 0 R]'],
        [3, pageWith('90 0 R')],
      ]),
    },
    after: (signed) => {
      const catalog = objectIn(openPlainPdf(signed), 1)
      return appendRevision(signed, {
        objects: new Map([
          [90, '[95 0 R]'],
          [95, hidden],
          [1, withEntries(catalog.body, '/DSS << /Certs 90 0 R >>')],
        ]),
      })
    },
  },
  {
    name: 'hide and replace: store that is also the resources',
    wish: {
      catalogEntries: '/DSS 90 0 R',
      extraObjects: new Map([
        [90, '<< /Font << /F1 5 0 R >> >>'],
        [3, pageWith('4 0 R', '90 0 R')],
      ]),
    },
    after: replace(90, '<< /Font << /F1 95 0 R >> /Certs [] >>'),
  },
  {
    name: 'script',
    wish: { catalogEntries: '/OpenAction << /S /JavaScript /JS (app.alert) >>' },
    expected: 'not-passed',
  },
  {
    name: 'script by an escaped name',
    wish: { catalogEntries: '/Open#41ction << /S /Java#53cript /J#53 (app.alert) >>' },
    expected: 'not-passed',
  },
  { name: 'launch', wish: { catalogEntries: '/OpenAction << /S /Launch /F (x) >>' }, expected: 'not-passed' },
  {
    name: 'goes to another file',
    wish: { pageEntries: '/AA << /O << /S /GoToR /F (x) >> >>' },
    expected: 'not-passed',
  },
  {
    name: 'embedded file',
    wish: {
      extraObjects: new Map([
        [90, '<< /Type /Filespec /F (x.exe) /EF << /F 91 0 R >> >>'],
        [91, streamBody('/Type /EmbeddedFile', 'MZ')],
      ]),
    },
    expected: 'not-passed',
  },
  {
    name: 'second manifest',
    wish: {
      extraObjects: new Map([
        [90, '<< /Type /Filespec /F (netra-manifest.json) /UF (netra-manifest.json) /EF << /F 91 0 R >> >>'],
        [91, streamBody('/Type /EmbeddedFile', '{}')],
      ]),
    },
    expected: 'not-passed',
  },
  {
    name: 'dynamic form',
    wish: { form: 'indirect', extraObjects: new Map([[9, '<< /Fields [20 0 R] /SigFlags 3 /XFA [] >>']]) },
    expected: 'not-passed',
  },
  {
    name: 'stream from outside',
    wish: { extraObjects: new Map([[90, streamBody('/F (x.bin)', '')]]) },
    expected: 'not-passed',
  },
  {
    name: 'rich media',
    wish: {
      annotations: '90 0 R',
      extraObjects: new Map([[90, '<< /Type /Annot /Subtype /RichMedia /Rect [0 0 9 9] >>']]),
    },
    expected: 'not-passed',
  },
  {
    name: 'alternate picture for print',
    wish: { extraObjects: new Map([[90, streamBody('/Type /XObject /Subtype /Image /Alternates []', '')]]) },
    expected: 'not-passed',
  },
]

function pageWith(content: string, resources = '<< /Font << /F1 5 0 R >> >>'): string {
  return `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources ${resources} /Contents ${content} /Annots [20 0 R] >>`
}

/** Dossiers prepared for a shadow attack, signed, and where there is a second step, changed. */
export function* castShadows(sign: Sign): Iterable<Attack> {
  for (const { name, wish, after, expected = 'failed' } of shadows) {
    const signed = sign(makeDossier(wish))
    yield { name, class: 'P6', bytes: after?.(signed) ?? signed, expected }
  }
}
