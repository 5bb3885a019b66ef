// Writes a signed dossier of about so many megabytes and the root it is trusted by. Usage: make-large-dossier.ts <megabytes> <pdf> <root.pem>
import { writeFileSync } from 'node:fs'
import { makeDossier } from '../../attacks/pdf/make-dossier.ts'
import { signDossier } from '../../attacks/pdf/sign-dossier.ts'
import { makeTestAuthority } from '../../attacks/pki/test-authority.ts'

const [megabytes = '300', pdf = '', root = ''] = process.argv.slice(2)
const { signer, secondSigner, chain, root: trusted } = makeTestAuthority()
const pictures = Number(megabytes) * 4
// Pictures of a quarter of a megabyte, a tagged text of twenty thousand paragraphs, two signers: what a full dossier is made of.
const wish = { fields: 2, fillerBytes: Number(megabytes) * 1_000_000, fillerPictures: pictures, fillerObjects: 20_000 }
const once = signDossier(makeDossier(wish), { signer, chain })
writeFileSync(pdf, signDossier(once, { signer: secondSigner, chain }))
const base64 = trusted.certificate.toString('base64').replace(/.{1,64}/g, '$&\n')
writeFileSync(root, `-----BEGIN CERTIFICATE-----\n${base64}-----END CERTIFICATE-----\n`)
