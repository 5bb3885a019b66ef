import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { TimelineFigure } from '../../../../src/contract/timeline-figure.ts'
import { arcCurves } from '../../../../src/dossier/layout/drawing/arc-curves.ts'
import { pathOperators } from '../../../../src/dossier/layout/drawing/path-operators.ts'
import { writeFigurePage } from '../../../../src/dossier/layout/drawing/write-figure-page.ts'
import { figureFacts } from '../../../support/figure-facts.ts'
import { describeWithTools } from '../../../support/requirements.ts'
import { temporaryFolder } from '../../../support/temporary-folder.ts'

const words = { kind: 'words', tone: 'ink', size: 13, weight: 400, anchor: 'start' } as const
const figure = TimelineFigure.parse({
  width: 400,
  height: 120,
  title: 'Lini masa <LMB>: Terlapor I',
  description: 'E-03, 21 Sep 2024 23.12.20 WITA',
  shapes: [
    { kind: 'box', x: 100, y: 10, width: 100, height: 50, fill: { tone: 'ink', alpha: null }, stroke: null },
    { kind: 'box', x: 250, y: 10, width: 100, height: 50, fill: { tone: 'ink', alpha: 0.5 }, stroke: null },
    { kind: 'line', x1: 0, y1: 70, x2: 400, y2: 70, stroke: { tone: 'rule-3', width: 2, dash: [4, 3], alpha: null } },
    {
      kind: 'path',
      d: 'M-10 0a10 10 0 1 0 20 0a10 10 0 1 0 -20 0z',
      x: 40,
      y: 35,
      fill: { tone: 'ink', alpha: null },
      stroke: null,
    },
    { ...words, text: 'Foto bersama – 23.12 WITA', x: 4, y: 95 },
    { ...words, text: 'kanan', x: 396, y: 95, anchor: 'end', weight: 600 },
    { ...words, text: 'sembunyi\u202E dan 漢', x: 4, y: 112 },
  ],
})
const facts = figureFacts(figure.title)

async function written(of: TimelineFigure = figure): Promise<Buffer> {
  const parts: Uint8Array[] = []
  const keep = async (bytes: Uint8Array): Promise<void> => void parts.push(Uint8Array.from(bytes))
  await writeFigurePage({ write: keep }, of, facts)
  return Buffer.concat(parts)
}

describe('the figure of the timeline as a PDF', () => {
  it('is the same bytes for the same shapes, and others for another shape', async () => {
    const [one, again] = [await written(), await written()]
    expect(one.equals(again)).toBe(true)
    const [, ...rest] = figure.shapes
    expect(one.equals(await written({ ...figure, shapes: rest }))).toBe(false)
  })

  it('draws an arc within a thousandth of its circle, and closes it where it began', () => {
    const curves = arcCurves([-10, 0], { rx: 10, ry: 10, turn: 0, large: true, sweep: false, to: [10, 0] })
    let at = [-10, 0]
    for (const [x1 = 0, y1 = 0, x2 = 0, y2 = 0, x = 0, y = 0] of curves) {
      const middle = [(at[0] ?? 0) + 3 * x1 + 3 * x2 + x, (at[1] ?? 0) + 3 * y1 + 3 * y2 + y].map((sum) => sum / 8)
      expect(Math.hypot(middle[0] ?? 0, middle[1] ?? 0)).toBeCloseTo(10, 2)
      at = [x, y]
    }
    expect(at).toEqual([10, 0])
  })

  it('writes a path of relative and repeated steps as its absolute points', () => {
    expect(pathOperators('M1 1l2 0 0 2h-1V0z')).toEqual(['1 1 m', '3 1 l', '3 3 l', '2 3 l', '2 0 l', 'h'])
  })
})

describeWithTools(['qpdf', 'pdftotext', 'pdftoppm'], 'read by other programs', () => {
  const save = async (): Promise<string> => {
    const path = join(temporaryFolder(), 'gambar.pdf')
    writeFileSync(path, await written())
    return path
  }

  it('is a whole PDF of one page, and its words are words, the hidden ones too', async () => {
    const path = await save()
    expect(spawnSync('qpdf', ['--check', path], { encoding: 'utf8' }).status).toBe(0)
    const { stdout } = spawnSync('pdftotext', ['-layout', path, '-'], { encoding: 'utf8' })
    expect(stdout).toContain('Foto bersama – 23.12 WITA')
    expect(stdout).toContain('kanan')
    expect(stdout).toContain('‹U+202E›')
    expect(stdout).toContain('漢')
  })

  it('puts shapes where they stand, a pale one in its colour on paper', async () => {
    const path = await save()
    // 96 dots to the inch: one dot is one pixel of the figure, and the white around it 37.
    const { stdout } = spawnSync('pdftoppm', ['-r', '96', '-gray', path])
    const [, width = '0', height = '0'] = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(stdout.toString('latin1', 0, 40)) ?? []
    const pixels = stdout.subarray(stdout.length - Number(width) * Number(height))
    const at = (x: number, y: number): number =>
      pixels[Math.round(37.3 + y) * Number(width) + Math.round(37.3 + x)] ?? -1
    expect(at(150, 35)).toBeLessThan(40)
    expect(at(300, 35)).toBeGreaterThan(120)
    expect(at(300, 35)).toBeLessThan(160)
    expect(at(225, 35)).toBe(255)
    expect(at(40, 35)).toBeLessThan(40)
    expect(at(40, 50)).toBe(255)
  })
})
