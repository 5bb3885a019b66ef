import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

type Found = { where: string; id: string; en: string }

const folder = new URL('../../../../src/text/dossier/', import.meta.url)

async function allSentences(): Promise<Found[]> {
  const found: Found[] = []
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.ts')))
    collect(await import(new URL(file, folder).href), file, found)
  return found
}

function collect(value: unknown, where: string, found: Found[]): void {
  if (typeof value !== 'object' || value === null) return
  if ('id' in value && 'en' in value && typeof value.id === 'string' && typeof value.en === 'string')
    found.push({ where, id: value.id, en: value.en })
  else for (const [key, inner] of Object.entries(value)) collect(inner, `${where}/${key}`, found)
}

const blanks = (text: string): string[] => (text.match(/\{\w+\}/g) ?? []).toSorted()

describe('the sentences of a dossier', async () => {
  const sentences = await allSentences()

  it('are many, and stand in both languages', () => {
    expect(sentences.length).toBeGreaterThan(300)
    for (const { where, id, en } of sentences) {
      expect(id.trim(), where).not.toBe('')
      expect(en.trim(), where).not.toBe('')
    }
  })

  it('have the same blanks in both languages', () => {
    for (const { where, id, en } of sentences) expect(new Set(blanks(id)), where).toEqual(new Set(blanks(en)))
  })

  it('leave alone the words that belong to others or claim too much', () => {
    const taken =
      /\b(asli|otentik|autentik|tersangka|terdakwa|pelaku|oknum|barang bukti|penyidik|penyitaan|berkas perkara|vonis|putusan|lacak balak|klaim|authentic|suspect|perpetrator|guilty)\b/i
    const found = sentences.filter(({ id, en }) => taken.test(id) || /\b(authentic|suspect|perpetrator)\b/i.test(en))
    expect(found).toEqual([])
  })

  it('never shorten Pejabat Pembina Kepegawaian, which shares its letters with a polling committee', () => {
    expect(sentences.filter(({ id, en }) => /\bPPK\b/.test(id) || /\bPPK\b/.test(en))).toEqual([])
  })
})
