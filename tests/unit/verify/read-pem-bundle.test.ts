import { describe, expect, it } from 'vitest'
import { readPemBundle } from '../../../src/verify/read-pem-bundle.ts'

const block = (label: string, bytes: Uint8Array) =>
  `-----BEGIN ${label}-----\n${Buffer.from(bytes).toString('base64').replace(/.{64}/g, '$&\n')}\n-----END ${label}-----\n`

describe('reading PEM bundles', () => {
  it('gives back the bytes of every block with the label, in order, at every length', () => {
    const blobs = Array.from({ length: 70 }, (_, length) =>
      Uint8Array.from({ length: length + 1 }, (_, at) => at * 7 + length),
    )
    const text = `catatan\n${blobs.map((blob) => block('CERTIFICATE', blob)).join('komentar\r\n')}`
    expect(readPemBundle(text, 'CERTIFICATE')).toEqual(blobs)
  })

  it('leaves other labels alone', () => {
    const text = block('X509 CRL', Uint8Array.of(1, 2)) + block('CERTIFICATE', Uint8Array.of(3))
    expect(readPemBundle(text, 'X509 CRL')).toEqual([Uint8Array.of(1, 2)])
    expect(readPemBundle(text, 'PRIVATE KEY')).toEqual([])
  })

  it('leaves out malformed blocks', () => {
    for (const body of ['', 'A', 'AAA', 'AA=A', 'AAAA====', 'A$AA'])
      expect(readPemBundle(`-----BEGIN CERTIFICATE-----\n${body}\n-----END CERTIFICATE-----`, 'CERTIFICATE')).toEqual(
        [],
      )
    expect(readPemBundle('-----BEGIN CERTIFICATE-----\nAAAA\n-----END X509 CRL-----', 'CERTIFICATE')).toEqual([])
  })
})
