import { readFileSync, writeFileSync } from 'node:fs'
import type { IssuedKey, OpensslKeys } from './openssl-keys.ts'

/** A certificate that may sign time-stamps and nothing else (RFC 3161 §2.3). */
export function issueTimeStamper(keys: OpensslKeys, name: string, issuer: IssuedKey): IssuedKey {
  const purpose = 'basicConstraints=critical,CA:FALSE\nkeyUsage=critical,digitalSignature\n'
  return keys.issue(name, {
    kind: 'RSA-2048',
    issuer,
    extensions: `${purpose}extendedKeyUsage=critical,timeStamping`,
  })
}

/** What an authority answers to a request. */
export function answerTimeStamp(
  keys: OpensslKeys,
  request: Uint8Array,
  who: { stamper: IssuedKey; root: IssuedKey; digests?: string },
): Uint8Array {
  const settings = [
    '[tsa]\ndefault_tsa = one\n[one]',
    `serial = ${keys.path('tsa-serial')}`,
    'crypto_device = builtin\nsigner_digest = sha256\ndefault_policy = 1.2.3.4.1',
    `digests = ${who.digests ?? 'sha256'}`,
    'accuracy = secs:1\ness_cert_id_chain = no\ness_cert_id_alg = sha256',
  ]
  writeFileSync(keys.path('tsa.cnf'), `${settings.join('\n')}\n`)
  writeFileSync(keys.path('tsa-serial'), '1000\n')
  writeFileSync(keys.path('request.tsq'), request)
  const files = ['-queryfile', keys.path('request.tsq'), '-out', keys.path('answer.tsr')]
  const signer = ['-signer', who.stamper.certificate, '-inkey', who.stamper.key, '-chain', who.root.certificate]
  keys.openssl('ts', '-reply', '-config', keys.path('tsa.cnf'), '-section', 'one', ...files, ...signer)
  return readFileSync(keys.path('answer.tsr'))
}

/** A revocation list of an authority that revoked nothing, PEM. */
export function emptyRevocationList(keys: OpensslKeys, authority: IssuedKey): Uint8Array {
  const settings = `[ca]\ndefault_ca = one\n[one]\ndatabase = ${keys.path('index.txt')}\ncrlnumber = ${keys.path('crl-number')}\n`
  writeFileSync(
    keys.path('ca.cnf'),
    `${settings}default_md = sha256\ndefault_crl_days = 300\ncrl_extensions = ext\n[ext]\nauthorityKeyIdentifier=keyid\n`,
  )
  writeFileSync(keys.path('index.txt'), '')
  writeFileSync(keys.path('crl-number'), '01\n')
  const who = ['-cert', authority.certificate, '-keyfile', authority.key]
  return keys.openssl('ca', '-gencrl', '-config', keys.path('ca.cnf'), ...who)
}
