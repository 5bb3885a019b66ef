import { generateKeyPairSync, randomBytes, X509Certificate, type KeyObject } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { writeContainer } from '../../src/dossier/signing/container/write-container.ts'
import { issueCertificate, type CertificateName } from '../../src/dossier/signing/demo/issue-certificate.ts'
import { openKeyStore } from '../../src/dossier/signing/open-key-store.ts'
import { signDossier } from '../../src/dossier/signing/sign-dossier.ts'
import type { SigningKey } from '../../src/dossier/signing/signing-key.ts'
import { appendObject } from '../support/append-object.ts'
import { makeFrozenDossier } from '../support/make-frozen-dossier.ts'

type Rewrite = (number: number, body: string) => string
type KeyPair = { publicKey: KeyObject; privateKey: KeyObject }
export type Samples = { root: string; good: readonly string[]; tampered: readonly string[] }

const kinds: Readonly<Record<string, () => KeyPair>> = {
  'rsa-2048': () => generateKeyPairSync('rsa', { modulusLength: 2048 }),
  'rsa-4096': () => generateKeyPairSync('rsa', { modulusLength: 4096 }),
  'p-256': () => generateKeyPairSync('ec', { namedCurve: 'P-256' }),
  'p-384': () => generateKeyPairSync('ec', { namedCurve: 'P-384' }),
  'p-521': () => generateKeyPairSync('ec', { namedCurve: 'P-521' }),
}
const day = 86_400_000
const randomness = { bytes: (count: number) => randomBytes(count) }

/** Signed dossiers by every kind of key, with one and two signers, and the same ones tampered with; all below one fresh root. */
export async function makeSamples(folder: string): Promise<Samples> {
  mkdirSync(folder, { recursive: true })
  const authority = generateKeyPairSync('ec', { namedCurve: 'P-384' })
  const name = { commonName: 'Induk uji', organisation: 'Contoh' }
  const rootDer = certify({ name, pair: authority, issuerName: name, issuer: authority, isAuthority: true })
  const root = join(folder, 'root.pem')
  writeFileSync(root, new X509Certificate(rootDer).toString())
  const good: string[] = []
  let previous: SigningKey | null = null
  for (const [kind, makePair] of Object.entries(kinds)) {
    const pair = makePair()
    const subject = { commonName: `Penanda ${kind}`, organisation: 'Contoh' }
    const leaf = certify({ name: subject, pair, issuerName: name, issuer: authority, isAuthority: false })
    const key = await openOwn(pair, [leaf, rootDer])
    good.push(await signOnce(join(folder, `one-${kind}.pdf`), key))
    if (previous) good.push(await signTwice(join(folder, `two-${kind}.pdf`), [previous, key]))
    previous = key
  }
  const tampered = good.slice(0, 3).flatMap((path) => tamper(path))
  if (previous) good.push(await signTwice(join(folder, 'two-pdfa.pdf'), [previous, previous], asPdfA))
  return { root, good, tampered }
}

type Order = {
  name: CertificateName
  pair: KeyPair
  issuerName: CertificateName
  issuer: KeyPair
  isAuthority: boolean
}

function certify({ name, pair, issuerName, issuer, isAuthority }: Order): Uint8Array {
  return issueCertificate({
    subject: name,
    publicKey: pair.publicKey,
    issuer: issuerName,
    issuerKey: issuer.privateKey,
    serial: Uint8Array.of(0x40, ...randomBytes(15)),
    validity: { fromMs: Date.now() - day, untilMs: Date.now() + 300 * day },
    isAuthority,
  })
}

async function openOwn(pair: KeyPair, certificates: readonly Uint8Array[]): Promise<SigningKey> {
  const privateKey = pair.privateKey.export({ format: 'der', type: 'pkcs8' })
  return openKeyStore(writeContainer({ privateKey, certificates, passphrase: 'contoh' }, randomness), 'contoh')
}

async function signOnce(path: string, key: SigningKey): Promise<string> {
  writeFileSync(path, makeFrozenDossier({ fields: 1 }))
  await signDossier({ input: path, output: path, key, claimedAt: now(), reason: 'Pengesahan – uji' })
  return path
}

async function signTwice(path: string, keys: readonly [SigningKey, SigningKey], rewrite?: Rewrite): Promise<string> {
  const [first, second] = keys
  writeFileSync(path, makeFrozenDossier({ fields: 2, form: 'indirect', ...(rewrite ? { rewrite } : {}) }))
  await signDossier({ input: path, output: path, key: first, claimedAt: now() })
  await signDossier({ input: path, output: path, key: second, claimedAt: now(), location: 'Kota Uji' })
  return path
}

/** The dossier without letters, which then keeps what it claims: PDF/A-3b. Signing it must not break the claim. */
function asPdfA(number: number, body: string): string {
  if (number === 3) return body.replace('/Font << /F1 5 0 R >>', '')
  if (number === 4) return '<< /Length 0 >>\nstream\n\nendstream'
  if (number === 5) return '<< /Unused true >>'
  if (number === 6) return `<< /Type /Metadata /Subtype /XML /Length ${claim.length} >>\nstream\n${claim}\nendstream`
  if (number === 8) return body.replace('/Length', '/Params << /ModDate (D:20241018000000Z) >> /Length')
  return body
}

const claim = `<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
<pdfaid:part>3</pdfaid:part><pdfaid:conformance>B</pdfaid:conformance>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>`

function now(): { ms: number; offsetMinutes: number } {
  return { ms: Date.now(), offsetMinutes: 480 }
}

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
