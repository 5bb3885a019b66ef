import { execFileSync } from 'node:child_process'
import { X509Certificate } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { loadPkcs11, type Attribute, type Pkcs11Library } from '../../src/dossier/signing/token/pkcs11-library.ts'
import type { IssuedKey, OpensslKeys } from './openssl-keys.ts'

const places = ['/usr/lib/softhsm/libsofthsm2.so', '/usr/lib/x86_64-linux-gnu/softhsm/libsofthsm2.so']

/** Path of SoftHSM's module, where Debian puts it. */
export const softTokenModule: string = places.find((place) => existsSync(place)) ?? ''

export const softToken = { label: 'Uji Token', pin: '24681357' } as const

/** A fresh software token in the folder of the keys. Its settings go into the environment, which the module reads when it is loaded. */
export function makeSoftToken(keys: OpensslKeys): void {
  mkdirSync(keys.path('tokens'))
  writeFileSync(keys.path('softhsm2.conf'), `directories.tokendir = ${keys.path('tokens')}\nlog.level = ERROR\n`)
  process.env['SOFTHSM2_CONF'] = keys.path('softhsm2.conf')
  softhsm('--init-token', '--free', '--label', softToken.label, '--so-pin', '87654321', '--pin', softToken.pin)
}

/** Puts a private key under a label; `id` is two hexadecimal digits. */
export function importKey(keys: OpensslKeys, issued: IssuedKey, place: { label: string; id: string }): void {
  const pkcs8 = keys.path(`${place.label}.p8`)
  writeFileSync(pkcs8, keys.openssl('pkcs8', '-topk8', '-nocrypt', '-in', issued.key))
  const where = ['--token', softToken.label, '--label', place.label, '--id', place.id, '--pin', softToken.pin]
  softhsm('--import', pkcs8, ...where)
}

/** Puts certificates on the token, which SoftHSM's own tool does not do. */
export async function importCertificates(
  certificates: readonly { issued: IssuedKey; label: string; id: string }[],
): Promise<void> {
  const library = (await loadPkcs11(softTokenModule)) as Pkcs11Library & {
    C_CreateObject(session: Buffer, template: readonly Attribute[]): Buffer
  }
  const slot = library.C_GetSlotList(true).find((one) => library.C_GetTokenInfo(one).label.trim() === softToken.label)
  const session = library.C_OpenSession(slot ?? Buffer.alloc(0), 4 | 2)
  library.C_Login(session, 1, softToken.pin)
  for (const { issued, label, id } of certificates) {
    const der = new X509Certificate(readFileSync(issued.certificate)).raw
    const what = [
      { type: 0, value: 1 },
      { type: 0x80, value: 0 },
      { type: 1, value: true },
      { type: 3, value: label },
    ]
    const content = [
      { type: 0x102, value: Buffer.from(id, 'hex') },
      { type: 0x101, value: Buffer.of(0x30, 0) },
    ]
    library.C_CreateObject(session, [...what, ...content, { type: 0x11, value: der }])
  }
  library.C_Finalize()
  library.close()
}

function softhsm(...args: readonly string[]): void {
  execFileSync('softhsm2-util', [...args], { stdio: ['ignore', 'pipe', 'pipe'] })
}
