import type { Attack } from './attack.ts'
import { makePlainPdf } from './pdf/make-plain-pdf.ts'
import { makeDossier, type DossierWish } from './pdf/make-dossier.ts'
import { appendRevision, catalogIn, objectIn, openPlainPdf, streamBody, withEntries } from './pdf/pdf-bytes.ts'
import { addDocumentStamp } from './pdf/sign-dossier.ts'
import type { Holder } from './pki/make-certificate.ts'
import type { Sign } from './shadow-attacks.ts'

/** Who signs first, who signs after, and who stamps: the second signer is the attacker where there is one. */
export type Hands = { readonly sign: Sign; readonly signAgain: Sign; readonly stamper: Holder }

type Spring = (signed: Buffer, hands: Hands) => Buffer
type Case = { readonly name: string; readonly made: () => Buffer; readonly spring: Spring }

const store = '/DSS << /Type /DSS /Certs [] >>'

const dossier = (wish: DossierWish) => () => makeDossier(wish)
const plain = (objects: Readonly<Record<number, string>>, trailer?: string) => () => makePlainPdf(objects, trailer)

/** An update that also adds a security store, so that the revision does something permitted. */
function besideStore(signed: Buffer, objects: readonly (readonly [number, string])[], entries = store): Buffer {
  const catalog = catalogIn(openPlainPdf(signed))
  return appendRevision(signed, {
    objects: new Map([...objects, [catalog.number, withEntries(catalog.body, entries)] as const]),
  })
}

const page = (entries: string) => `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] ${entries} >>`
const fonts = '<< /Font << /F1 5 0 R >> >>'

/**
 * Objects that a later revision may change (store, form, fields, information, cross-references) and that at the same time are part
 * of a page: hide-and-replace with two roles for one object. None may pass.
 */
const dossierCases: readonly Case[] = [
  {
    name: 'list of fields that was the list of contents',
    made: dossier({
      form: 'indirect',
      extraObjects: new Map([
        [3, page(`/Resources ${fonts} /Contents 90 0 R /Annots [20 0 R]`)],
        [90, '[4 0 R]'],
      ]),
    }),
    spring: (signed) =>
      besideStore(signed, [
        [9, '<< /Fields 90 0 R /SigFlags 3 >>'],
        [90, '[20 0 R]'],
      ]),
  },
  {
    name: 'list of fields that was the list of pages',
    made: dossier({
      form: 'indirect',
      extraObjects: new Map([
        [2, '<< /Type /Pages /Kids 90 0 R /Count 1 >>'],
        [90, '[3 0 R]'],
      ]),
    }),
    spring: (signed) =>
      besideStore(signed, [
        [9, '<< /Fields 90 0 R /SigFlags 3 >>'],
        [90, '[20 0 R]'],
      ]),
  },
  {
    name: 'form that was another object',
    made: dossier({ extraObjects: new Map([[90, '<< /Lain true >>']]) }),
    spring: (signed) => {
      const catalog = catalogIn(openPlainPdf(signed))
      const moved = catalog.body.replace(/\/AcroForm <<[^>]*>>/, '/AcroForm 90 0 R')
      return appendRevision(signed, {
        objects: new Map([
          [90, '<< /Fields [20 0 R] /SigFlags 3 >>'],
          [catalog.number, withEntries(moved, store)],
        ]),
      })
    },
  },
  {
    name: 'page that becomes the store and is no page any more',
    made: dossier({}),
    spring: (signed) => {
      const { body } = objectIn(openPlainPdf(signed), 3)
      return besideStore(signed, [[3, body.replace('/Type /Page', '/Type /DSS')]], '/DSS 3 0 R')
    },
  },
  {
    name: 'page that becomes the store and has no type any more',
    made: dossier({}),
    spring: (signed) => {
      const { body } = objectIn(openPlainPdf(signed), 3)
      return besideStore(signed, [[3, body.replace('/Type /Page', '/VRI << >>')]], '/DSS 3 0 R')
    },
  },
  {
    name: 'fonts that are also the store',
    made: dossier({
      content: 'BT /Certs 12 Tf 72 720 Td (Berkas contoh untuk uji) Tj ET',
      catalogEntries: '/DSS 90 0 R',
      extraObjects: new Map([
        [3, page('/Resources << /Font 90 0 R >> /Contents 4 0 R /Annots [20 0 R]')],
        [90, '<< /Certs 5 0 R >>'],
      ]),
    }),
    spring: (signed) =>
      appendRevision(signed, {
        objects: new Map([
          [90, '<< /Certs 95 0 R >>'],
          [95, '<< /Type /Font /Subtype /Type1 /BaseFont /ZapfDingbats >>'],
        ]),
      }),
  },
  {
    name: 'pictures that become the store',
    made: dossier({
      content: 'q /VRI Do Q',
      extraObjects: new Map([
        [3, page('/Resources << /XObject 90 0 R >> /Contents 4 0 R /Annots [20 0 R]')],
        [90, '<< /VRI 91 0 R >>'],
        [91, streamBody('/Type /XObject /Subtype /Form /BBox [0 0 9 9]', '')],
      ]),
    }),
    spring: (signed) =>
      besideStore(
        signed,
        [
          [90, '<< /VRI 95 0 R >>'],
          [95, streamBody('/Type /XObject /Subtype /Form /BBox [0 0 595 842]', '0 g 0 0 595 842 re f')],
        ],
        '/DSS 90 0 R',
      ),
  },
  {
    name: 'field that is also the pictures of the page',
    made: dossier({
      fields: 2,
      content: 'q /V Do Q',
      extraObjects: new Map([[3, page('/Resources << /XObject 22 0 R >> /Contents 4 0 R /Annots [20 0 R 22 0 R]')]]),
    }),
    spring: (signed, { signAgain }) => signAgain(signed),
  },
  {
    name: 'an action in an object that comes with the store',
    made: dossier({}),
    spring: (signed) =>
      besideStore(signed, [[95, '<< /Type /Lain /S /Launch /K 0 /F (x) >>']], '/DSS << /Type /DSS /Certs [95 0 R] >>'),
  },
]

const foreignCases: readonly Case[] = [
  {
    name: 'content that calls itself a cross-reference stream',
    made: plain({ 4: streamBody('/Type /XRef', 'q Q') }),
    spring: (signed) =>
      appendRevision(signed, { objects: new Map([[4, streamBody('/Type /XRef', '0 g 0 0 99 99 re f')]]) }),
  },
  {
    name: 'content that calls itself metadata',
    made: plain({ 4: streamBody('/Type /Metadata', 'q Q') }),
    spring: (signed) =>
      appendRevision(signed, { objects: new Map([[4, streamBody('/Type /Metadata', '0 g 0 0 99 99 re f')]]) }),
  },
  {
    name: 'content that becomes the document information',
    made: plain({}),
    spring: (signed) =>
      appendRevision(signed, {
        objects: new Map([[4, streamBody('', '0 g 0 0 99 99 re f')]]),
        trailer: { Info: '4 0 R' },
      }),
  },
  {
    name: 'list of fields that was the list of contents, in a document of others',
    made: plain({
      1: '<< /Type /Catalog /Pages 2 0 R /AcroForm 9 0 R >>',
      3: '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 99 99] /Contents 90 0 R /Annots [20 0 R] >>',
      9: '<< /Fields [20 0 R] /SigFlags 3 >>',
      90: '[4 0 R]',
    }),
    spring: (signed) =>
      appendRevision(signed, {
        objects: new Map([
          [9, '<< /Fields 90 0 R /SigFlags 3 >>'],
          [90, '[20 0 R]'],
        ]),
      }),
  },
  {
    name: 'contents that gain a stamped field which is a stream',
    made: plain({
      3: '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 99 99] /Contents 90 0 R /Annots [20 0 R] >>',
      90: '[4 0 R]',
    }),
    spring: (signed, { stamper }) => streamField(signed, stamper),
  },
]

/** A document time-stamp whose invisible field is a stream, put at the end of the contents. */
function streamField(signed: Buffer, authority: Holder): Buffer {
  return addDocumentStamp(signed, {
    authority,
    atMs: Date.UTC(2024, 9, 19),
    change: (number, body) => (number === 3 ? null : body.includes('/T (StempelWaktu1)') ? asStream(body) : body),
    more: (field) => new Map([[90, `[4 0 R ${field} 0 R]`]]),
  })
}

function asStream(body: string): string {
  const data = '0 g 0 0 99 99 re f'
  return `${withEntries(body, `/Length ${data.length}`)}\nstream\n${data}\nendstream`
}

/** Dossiers and documents of others prepared so that one object plays two parts, signed, then changed by the part that may change. */
export function* playSecondRoles(hands: Hands): Iterable<Attack> {
  for (const { name, made, spring } of [...dossierCases, ...foreignCases]) {
    const signed = hands.sign(made())
    yield { name: `two roles: ${name}`, class: 'P6', bytes: spring(signed, hands), expected: 'not-passed' }
  }
}
