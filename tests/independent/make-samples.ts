import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { extendDossier } from '../../src/dossier/signing/extend-dossier.ts'
import { openKeyStore } from '../../src/dossier/signing/open-key-store.ts'
import { signDossier } from '../../src/dossier/signing/sign-dossier.ts'
import type { SigningKey } from '../../src/dossier/signing/signing-key.ts'
import { applyTimeStamp, requestTimeStamp } from '../../src/dossier/signing/time-stamp-dossier.ts'
import { appendObject } from '../support/append-object.ts'
import { makeFrozenDossier } from '../support/make-frozen-dossier.ts'
import { answerTimeStamp, emptyRevocationList, issueTimeStamper } from '../support/openssl-authority.ts'
import { OpensslKeys, type IssuedKey } from '../support/openssl-keys.ts'

type Rewrite = (number: number, body: string) => string
export type Samples = { root: string; good: readonly string[]; tampered: readonly string[] }

const kinds = ['RSA-2048', 'P-256', 'P-384', 'P-521'] as const
/** A little later than now, because openssl issues certificates from now on. */
const claimedAt = { ms: Date.now() + 60_000, offsetMinutes: 480 }

/**
 * Signed dossiers by every kind of key, with one and two signers, time-stamped and extended ones, one that claims PDF/A, and some of them
 * tampered with; all below one fresh root.
 */
export async function makeSamples(folder: string, openssl: OpensslKeys): Promise<Samples> {
  mkdirSync(folder, { recursive: true })
  const root = openssl.makeRoot('Induk uji')
  const good: string[] = []
  let previous: SigningKey | null = null
  for (const kind of kinds) {
    const p12 = openssl.pack(openssl.issue(`Penanda ${kind}`, { kind, issuer: root }), {
      passphrase: 'contoh',
      others: [root],
    })
    const key = await openKeyStore(p12, 'contoh')
    good.push(await signAll(join(folder, `one-${kind}.pdf`), [key]))
    if (previous) good.push(await signAll(join(folder, `two-${kind}.pdf`), [previous, key]))
    previous = key
  }
  const tampered = good.slice(0, 3).flatMap((path) => tamper(path))
  if (previous) good.push(...(await makeLonger(folder, previous, { openssl, root })))
  return { root: root.certificate, good, tampered }
}

/** One that claims PDF/A, and the three higher levels: stamped, with revocation data, stamped again. */
async function makeLonger(
  folder: string,
  key: SigningKey,
  authority: { openssl: OpensslKeys; root: IssuedKey },
): Promise<string[]> {
  const { openssl, root } = authority
  const stamper = issueTimeStamper(openssl, 'Penerbit waktu', root)
  const stamp = async (input: string, output: string): Promise<string> => {
    const answer = answerTimeStamp(openssl, await requestTimeStamp(input), { stamper, root })
    await applyTimeStamp({ input, output, answer })
    return output
  }
  const first = await signAll(join(folder, 'two-pdfa.pdf'), [key, key], asPdfA)
  const stamped = await stamp(first, join(folder, 'two-pdfa-t.pdf'))
  const extended = join(folder, 'two-pdfa-lt.pdf')
  const certificates = [readFileSync(root.certificate)]
  await extendDossier({
    input: stamped,
    output: extended,
    certificates,
    crls: [emptyRevocationList(openssl, root)],
    ocsps: [],
  })
  return [first, stamped, extended, await stamp(extended, join(folder, 'two-pdfa-lta.pdf'))]
}

async function signAll(path: string, keys: readonly SigningKey[], rewrite?: Rewrite): Promise<string> {
  const form = keys.length === 1 ? 'direct' : 'indirect'
  writeFileSync(path, makeFrozenDossier({ fields: keys.length, form, ...(rewrite ? { rewrite } : {}) }))
  for (const key of keys) await signDossier({ input: path, output: path, key, claimedAt, reason: 'Pengesahan – uji' })
  return path
}

/** The dossier without letters, which then keeps what it claims: PDF/A-3b. Signing it must not break the claim. */
function asPdfA(number: number, body: string): string {
  if (number === 3) return body.replace('/Font << /F1 5 0 R >>', '')
  if (number === 4) return '<< /Length 0 >>\nstream\n\nendstream'
  if (number === 1) return body.replace('/Pages', '/StructTreeRoot 5 0 R /Pages')
  // A tagged document leads to the field a second time, which not every validator expects.
  if (number === 5) return `<< /Type /StructTreeRoot /K << ${formElement} >> >>`
  if (number === 6) return `<< /Type /Metadata /Subtype /XML /Length ${claim.length} >>\nstream\n${claim}\nendstream`
  if (number === 8) return body.replace('/Length', '/Params << /ModDate (D:20241018000000Z) >> /Length')
  return body
}

const formElement = '/Type /StructElem /S /Form /P 5 0 R /K << /Type /OBJR /Obj 12 0 R >>'

const claim = `<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
<pdfaid:part>3</pdfaid:part><pdfaid:conformance>B</pdfaid:conformance>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>`

/** One byte of the text changed, a page replaced by an added revision, an action added to the catalog, the signature emptied. */
function tamper(path: string): string[] {
  const pdf = readFileSync(path)
  const catalog = /1 0 obj\n(<< \/Type \/Catalog[^\n]*>>)\nendobj/g
  const latest = [...pdf.toString('latin1').matchAll(catalog)].at(-1)?.[1] ?? ''
  const page = '<< /Length 46 >>\nstream\nBT /F1 12 Tf 72 720 Td (Isi yang diganti.) Tj ET\nendstream'
  const variants = {
    byte: replaced(pdf, 'Berkas contoh', 'Berkas conboh'),
    page: appendObject(pdf, 4, page.replace('46', String(page.indexOf('\nendstream') - page.indexOf('BT')))),
    action: appendObject(pdf, 1, latest.replace(/ >>$|>>$/, ' /OpenAction << /S /JavaScript /JS (app.alert(1)) >> >>')),
    empty: replaced(pdf, /\/Contents <[0-9a-f]{64}/, `/Contents <${'0'.repeat(64)}`),
  }
  return Object.entries(variants).map(([how, bytes]) => {
    const changed = path.replace(/\.pdf$/, `-${how}.pdf`)
    writeFileSync(changed, bytes)
    return changed
  })
}

function replaced(pdf: Buffer, from: string | RegExp, to: string): Buffer {
  return Buffer.from(pdf.toString('latin1').replace(from, to), 'latin1')
}
