import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import type { MetadataFindings } from '../../../src/contract/reader-answer.ts'
import { describeWithCorpora } from '../../support/requirements.ts'
import { readBytes } from './support/read-bytes.ts'

const flipsPerPhoto = 200
const photos = [
  'jpg/gps/DSCN0010.jpg',
  'jpg/Canon_40D.jpg',
  'jpg/Canon_PowerShot_S40.jpg',
  'heic/IMG_5195.HEIC',
  'tiff/Arbitro.tiff',
]

/** Facts that stand behind a summary value: what the bytes now say. */
const behind: Readonly<Record<string, readonly string[]>> = {
  make: ['Make'],
  model: ['Model'],
  dateTimeOriginal: ['DateTimeOriginal'],
  createDate: ['CreateDate'],
  modifyDate: ['ModifyDate'],
  offsetTimeOriginal: ['OffsetTimeOriginal'],
  subSecTimeOriginal: ['SubSecTimeOriginal'],
  orientation: ['Orientation'],
  exifWidth: ['ExifImageWidth'],
  exifHeight: ['ExifImageHeight'],
}

/** A sequence of numbers that is the same on every run (Lehmer). */
function createSequence(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (state * 48_271) % 2_147_483_647
    return state % below
  }
}

function hasFactsFor(findings: MetadataFindings, key: string, value: string | number): boolean {
  const tags = behind[key]
  if (!tags) return findings.facts.some((fact) => fact.block === 'GPS' || key === 'width' || key === 'height')
  return findings.facts.some((fact) => tags.includes(fact.tag) && fact.raw.split('\0')[0]?.trimEnd() === String(value))
}

describeWithCorpora('photos with single bits flipped in their metadata', (corpora) => {
  it.each(photos)('%s: no crash, and every value shown is the old one or what the bytes now say', async (name) => {
    const original = readFileSync(join(corpora, 'photos', name))
    const before = (await readBytes(original)).findings.summary
    const start = Math.max(0, original.indexOf('Exif\0\0'))
    const next = createSequence(20_260_211)
    for (let flip = 0; flip < flipsPerPhoto; flip += 1) {
      const flipped = Buffer.from(original)
      const at = start + next(Math.min(1200, original.length - start))
      flipped[at] = (flipped[at] ?? 0) ^ (1 << next(8))
      const { findings } = await readBytes(flipped)
      for (const [key, value] of Object.entries(findings.summary))
        if (value !== null && value !== before[key as keyof typeof before])
          expect(hasFactsFor(findings, key, value), `${key} = ${value} after flip ${flip} at ${at}`).toBe(true)
    }
  })
})
