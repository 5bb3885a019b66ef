import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** What `openssl genpkey` is asked for. */
export const keyKinds = {
  'RSA-2048': ['-algorithm', 'RSA', '-pkeyopt', 'rsa_keygen_bits:2048'],
  'RSA-1024': ['-algorithm', 'RSA', '-pkeyopt', 'rsa_keygen_bits:1024'],
  'RSA-PSS': ['-algorithm', 'RSA-PSS', '-pkeyopt', 'rsa_keygen_bits:2048'],
  'P-256': ['-algorithm', 'EC', '-pkeyopt', 'ec_paramgen_curve:P-256'],
  'P-384': ['-algorithm', 'EC', '-pkeyopt', 'ec_paramgen_curve:P-384'],
  'P-521': ['-algorithm', 'EC', '-pkeyopt', 'ec_paramgen_curve:P-521'],
  secp256k1: ['-algorithm', 'EC', '-pkeyopt', 'ec_paramgen_curve:secp256k1'],
  Ed25519: ['-algorithm', 'ED25519'],
} as const
export type KeyKind = keyof typeof keyKinds

/** How `openssl pkcs12 -export` is asked to lock the container. */
export const containerKinds = {
  'AES-256 by PBES2': [],
  'AES-128 by PBES2, MAC SHA-512': ['-keypbe', 'AES-128-CBC', '-certpbe', 'AES-128-CBC', '-macalg', 'sha512'],
  '3DES': ['-keypbe', 'PBE-SHA1-3DES', '-certpbe', 'PBE-SHA1-3DES', '-macalg', 'sha1'],
  'RC2-40 certificates, 3DES key (legacy)': ['-legacy'],
  'RC2-128 throughout': ['-legacy', '-keypbe', 'PBE-SHA1-RC2-128', '-certpbe', 'PBE-SHA1-RC2-128'],
  '3DES with two keys': ['-keypbe', 'PBE-SHA1-2DES', '-certpbe', 'PBE-SHA1-2DES'],
  'nothing locked but the MAC': ['-keypbe', 'NONE', '-certpbe', 'NONE'],
  'AES-256 without MAC': ['-nomac'],
} as const

const signer = 'basicConstraints=critical,CA:FALSE\nkeyUsage=critical,digitalSignature,nonRepudiation'
const authority = 'basicConstraints=critical,CA:TRUE\nkeyUsage=critical,keyCertSign,cRLSign\nsubjectKeyIdentifier=hash'

/** Paths of one key and its certificate. */
export type IssuedKey = { name: string; key: string; certificate: string }

/** A folder in which the openssl tool makes keys, certificates and containers for one test file. */
export class OpensslKeys {
  readonly folder = mkdtempSync(join(tmpdir(), 'netra-keys-'))

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true })
  }

  path(name: string): string {
    return join(this.folder, name)
  }

  openssl(...args: readonly string[]): Buffer {
    return execFileSync('openssl', [...args], { cwd: this.folder, stdio: ['ignore', 'pipe', 'pipe'] })
  }

  makeRoot(name: string): IssuedKey {
    return this.issue(name, { kind: 'P-256', issuer: null, extensions: authority })
  }

  issue(
    name: string,
    order: {
      kind: KeyKind
      issuer: IssuedKey | null
      extensions?: string
      digest?: string
      days?: string
      /** Where it is not the name of the files. */
      commonName?: string
      /** A key made before, for another certificate of the same key. */
      key?: string
      /** Further words for the signature of the issuer. */
      signing?: readonly string[]
    },
  ): IssuedKey {
    const paths = { name, key: order.key ?? this.path(`${name}.key`), certificate: this.path(`${name}.pem`) }
    const request = this.path(`${name}.csr`)
    const extensions = this.path(`${name}.ext`)
    writeFileSync(extensions, order.extensions ?? signer)
    if (!order.key) this.openssl('genpkey', ...keyKinds[order.kind], '-out', paths.key)
    this.openssl(
      'req',
      '-new',
      '-utf8',
      '-key',
      paths.key,
      '-subj',
      `/C=ID/CN=${order.commonName ?? name}`,
      '-out',
      request,
    )
    const issuer = order.issuer
      ? ['-CA', order.issuer.certificate, '-CAkey', order.issuer.key, '-CAcreateserial']
      : ['-key', paths.key]
    const digest = order.kind === 'Ed25519' ? [] : [`-${order.digest ?? 'sha256'}`]
    const terms = ['-days', order.days ?? '300', '-extfile', extensions, ...digest, ...(order.signing ?? [])]
    this.openssl('x509', '-req', '-in', request, ...issuer, ...terms, '-out', paths.certificate)
    return paths
  }

  /** A PKCS#12 container of one key, its certificate and whatever else is named. */
  pack(
    issued: IssuedKey,
    order: { passphrase: string; options?: readonly string[]; others?: readonly IssuedKey[] },
  ): Uint8Array {
    const out = this.path(`${issued.name}-${String(Math.random()).slice(2)}.p12`)
    const others = this.path(`${issued.name}-others.pem`)
    writeFileSync(others, (order.others ?? []).map(({ certificate }) => readFileSync(certificate, 'utf8')).join(''))
    const chain = order.others ? ['-certfile', others] : []
    const passphrase = this.path('passphrase')
    writeFileSync(passphrase, `${order.passphrase}\n`)
    const what = ['-inkey', issued.key, '-in', issued.certificate, ...chain, '-passout', `file:${passphrase}`]
    this.openssl('pkcs12', '-export', ...what, ...(order.options ?? []), '-out', out)
    return readFileSync(out)
  }
}
