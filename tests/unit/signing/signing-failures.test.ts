import { expect, it } from 'vitest'
import { failureCodes } from '../../../src/contract/failure.ts'
import { signingFailures } from '../../../src/text/signing.ts'

const blanksOf = (text: string): string[] => (text.match(/\{\w+\}/g) ?? []).toSorted()

it('has a sentence for every refusal of a key, a certificate, a dossier and a time-stamp', () => {
  const others = ['not-a-dossier', 'pdf-damaged', 'no-free-signature-field', 'dossier-not-signed']
  const wanted = failureCodes.filter(
    (code) => /^(key|certificate|time-stamp|validation-data)-/.test(code) || others.includes(code),
  )
  expect(Object.keys(signingFailures).toSorted()).toEqual(wanted.toSorted())
})

it.each(Object.entries(signingFailures))('%s is said in both languages with the same blanks', (_, { id, en }) => {
  expect(blanksOf(id)).toEqual(blanksOf(en))
  for (const text of [id, en]) expect(text).toMatch(/^[A-Z].{60,}\.$/)
  expect(id).toMatch(/tidak diubah/)
  expect(en).toMatch(/not changed/)
})

it.each([
  ['key-unsupported', '{what}'],
  ['key-weak', '{what}'],
  ['certificate-expired', '{until}'],
  ['certificate-not-yet-valid', '{from}'],
  ['certificate-not-for-signing', '{what}'],
  ['time-stamp-refused', '{status}'],
  ['validation-data-unreadable', '{what}'],
] as const)('%s names %s', (code, blank) => {
  expect(signingFailures[code].id).toContain(blank)
})
