// Writes the attacks that once got past the verifier to tests/fixtures/broken, all below one throw-away root. Usage: write-broken.ts [--all]
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { signDossier } from './pdf/sign-dossier.ts'
import { makeTestAuthority } from './pki/test-authority.ts'
import { playSecondRoles } from './second-roles.ts'

const folder = resolve(import.meta.dirname, '../fixtures/broken')
const { signer, secondSigner, stamper, chain, root } = makeTestAuthority()
const isDossier = (bytes: Buffer) => bytes.includes('netra.invalid')
const sign = (bytes: Buffer) => signDossier(bytes, { signer, chain, ...(isDossier(bytes) ? {} : { level: null }) })
const signAgain = (bytes: Buffer) => signDossier(bytes, { signer: secondSigner, chain })

/** File name by the name of the attack: each got *passed* before it was mended. */
const names: Readonly<Record<string, string>> = {
  'list of fields that was the list of contents': 'field-list-was-contents',
  'list of fields that was the list of pages': 'field-list-was-pages',
  'form that was another object': 'form-was-another-object',
  'page that becomes the store and is no page any more': 'store-was-a-page',
  'page that becomes the store and has no type any more': 'store-was-a-page-without-type',
  'fonts that are also the store': 'fonts-are-the-store',
  'pictures that become the store': 'store-was-pictures',
  'field that is also the pictures of the page': 'field-is-pictures',
  'content that calls itself a cross-reference stream': 'content-called-cross-references',
  'list of fields that was the list of contents, in a document of others': 'field-list-was-contents-foreign',
}

mkdirSync(folder, { recursive: true })
const rootFile = join(folder, 'root.pem')
// The fixtures stand under one root, so they are only ever written all together.
if (existsSync(rootFile) && !process.argv.includes('--all')) throw new Error('written already; --all writes all anew')
const base64 = root.certificate.toString('base64').replace(/.{1,64}/g, '$&\n')
writeFileSync(rootFile, `-----BEGIN CERTIFICATE-----\n${base64}-----END CERTIFICATE-----\n`)
for (const { name, bytes } of playSecondRoles({ sign, signAgain, stamper })) {
  const file = names[name.replace('two roles: ', '')]
  if (file) writeFileSync(join(folder, `${file}.pdf`), bytes)
}
