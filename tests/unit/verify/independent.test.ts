import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { makeDossier } from '../../attacks/pdf/make-dossier.ts'
import { addDocumentStamp, lastContents, signDossier } from '../../attacks/pdf/sign-dossier.ts'
import { testEpochMs } from '../../attacks/pki/make-certificate.ts'
import { makeOcspResponse } from '../../attacks/pki/make-ocsp-response.ts'
import { makeRevocationList } from '../../attacks/pki/make-revocation-list.ts'
import { makeTestAuthority } from '../../attacks/pki/test-authority.ts'
import { reasonCodes, verifyForTest } from '../../attacks/verify-for-test.ts'
import { describeWithTools } from '../../support/requirements.ts'

const { signer, secondSigner, stamper, chain, root, office } = makeTestAuthority()
const one = signDossier(makeDossier(), { signer, chain })
const two = signDossier(signDossier(makeDossier({ fields: 2 }), { signer, chain }), { signer: secondSigner, chain })
const folder = mkdtempSync(join(tmpdir(), 'netra-independent-'))
const place = (name: string, bytes: Uint8Array | string) => {
  writeFileSync(join(folder, name), bytes)
  return join(folder, name)
}
const pem = (der: Uint8Array) =>
  `-----BEGIN CERTIFICATE-----\n${Buffer.from(der).toString('base64').replace(/.{64}/g, '$&\n')}\n-----END CERTIFICATE-----\n`
const run = (command: string, parameters: readonly string[]) =>
  spawnSync(command, parameters, { encoding: 'utf8', cwd: folder })

afterAll(() => rmSync(folder, { recursive: true }))

describeWithTools(['openssl'], 'openssl on the dossiers the tests make', () => {
  const at = Math.floor(testEpochMs / 1000)
  const roots = place('roots.pem', pem(root.certificate))

  it('verifies each signature as CAdES over the signed ranges', () => {
    for (const [name, bytes] of Object.entries({ one, two })) {
      const { start, end } = lastContents(bytes)
      const hex = bytes.toString('latin1', start + 1, end - 1)
      const cms = place(`${name}.cms`, Buffer.from(hex, 'hex'))
      const content = place(`${name}.bin`, Buffer.concat([bytes.subarray(0, start), bytes.subarray(end)]))
      const result = run('openssl', [
        'cms',
        '-verify',
        '-cades',
        '-binary',
        '-inform',
        'DER',
        '-in',
        cms,
        '-content',
        content,
        '-CAfile',
        roots,
        '-purpose',
        'any',
        '-attime',
        String(at),
        '-out',
        '/dev/null',
      ])
      expect(result.stderr).toContain('CAdES Verification successful')
    }
  })

  it('accepts the time-stamp tokens and revocation lists', () => {
    const stamped = addDocumentStamp(one, { authority: stamper, atMs: testEpochMs, chain })
    const { start, end } = lastContents(stamped)
    const token = Buffer.from(stamped.toString('latin1', start + 1, end - 1), 'hex')
    const length = token.readUInt16BE(2) + 4
    const result = run('openssl', [
      'ts',
      '-verify',
      '-token_in',
      '-in',
      place('token.der', token.subarray(0, length)),
      '-data',
      place('stamped.bin', Buffer.concat([stamped.subarray(0, start), stamped.subarray(end)])),
      '-CAfile',
      roots,
      '-attime',
      String(at),
    ])
    expect(result.stdout + result.stderr).toContain('Verification: OK')
    const list = run('openssl', [
      'crl',
      '-inform',
      'DER',
      '-in',
      place('list.crl', makeRevocationList({ issuer: office })),
      '-CAfile',
      place('office.pem', pem(office.certificate)),
      '-noout',
    ])
    expect(list.stderr).toContain('verify OK')
  })

  it('accepts the OCSP responses', () => {
    const response = place('answer.der', makeOcspResponse({ issuer: office, about: signer }))
    const result = run('openssl', [
      'ocsp',
      '-respin',
      response,
      '-CAfile',
      roots,
      '-issuer',
      place('issuer.pem', pem(office.certificate)),
      '-cert',
      place('asked.pem', pem(signer.certificate)),
      '-attime',
      String(at),
      '-validity_period',
      '100000000',
    ])
    expect(result.stdout + result.stderr).toContain('Response verify OK')
    expect(result.stdout).toContain('asked.pem: good')
  })

  it('signatures made by openssl itself are read and verified', async () => {
    const key = place('key.pem', signer.privateKey.export({ format: 'pem', type: 'pkcs8' }).toString())
    const own = place('own.pem', pem(signer.certificate))
    const others = place('others.pem', chain.map(pem).join(''))
    const foreign = makeDossier({
      names: '',
      xmp: () => '<x/>',
      extraObjects: new Map([
        [7, 'null'],
        [8, 'null'],
      ]),
    })
    const signed = sealWithOpenssl(foreign, (content) => [
      'cms',
      '-sign',
      '-cades',
      '-binary',
      '-nosmimecap',
      '-md',
      'sha256',
      '-in',
      content,
      '-signer',
      own,
      '-inkey',
      key,
      '-certfile',
      others,
      '-outform',
      'DER',
    ])
    const verification = await verifyForTest(signed, { trustedRoots: [root.certificate], at: Date.now() })
    expect(reasonCodes(verification).toSorted()).toEqual(['attributes-beyond-profile', 'revocation-not-checked'])
    expect(verification.signatures[0]).toMatchObject({ intact: true, trusted: true, level: 'B-B' })
  })
})

/** Signs with a seal that is made by an openssl command over the content. */
function sealWithOpenssl(bytes: Buffer, command: (content: string) => readonly string[]): Buffer {
  // Two passes: the first fixes the ranges, the second puts openssl's signature over exactly the same content.
  const draft = signDossier(bytes, { signer, chain, level: null, claimedMs: Date.now() })
  const { start, end } = lastContents(draft)
  const content = place('content.bin', Buffer.concat([draft.subarray(0, start), draft.subarray(end)]))
  const cms = execFileSync('openssl', command(content), { stdio: ['ignore', 'pipe', 'ignore'] })
  const sealed = Buffer.from(draft)
  sealed.write(cms.toString('hex').padEnd(end - start - 2, '0'), start + 1, 'latin1')
  return sealed
}

describeWithTools(['pdfsig', 'qpdf', 'mutool'], 'foreign readers on the dossiers the tests make', () => {
  it('find structure and signatures in order', () => {
    for (const [name, bytes] of Object.entries({ one, two })) {
      const path = place(`${name}.pdf`, bytes)
      expect(run('qpdf', ['--check', path]).stdout).toContain('No syntax or stream encoding errors')
      const told = run('pdfsig', [path]).stdout
      expect(told.match(/Signature is Valid/g)).toHaveLength(name === 'one' ? 1 : 2)
      expect(told).toContain('Total document signed')
      expect(run('mutool', ['sign', '-v', path]).stdout).toContain('unchanged since signing')
    }
  })

  it('agree with us on a changed byte', async () => {
    const flipped = Buffer.from(one)
    flipped[500] = (flipped[500] ?? 0) ^ 1
    expect(run('pdfsig', [place('flipped.pdf', flipped)]).stdout).toContain('Digest Mismatch')
    expect(reasonCodes(await verifyForTest(readFileSync(join(folder, 'flipped.pdf'))))).toContain('digest-differs')
  })
})
