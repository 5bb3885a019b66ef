import { describe, expect, it } from 'vitest'
import { escapeXml, writeFigure } from '../../../src/casework/timeline/write-figure.ts'
import { TimelineFigure } from '../../../src/contract/timeline-figure.ts'

const figure = TimelineFigure.parse({
  width: 200,
  height: 40,
  title: 'Lini masa <LMB>',
  description: 'E-03 & E-04',
  shapes: [
    { kind: 'line', x1: 0, y1: 1.005, x2: 10, y2: 1, stroke: { tone: 'ink', width: 1, dash: [3, 2], alpha: 0.5 } },
    { kind: 'box', x: 1, y: 2, width: 3, height: 4, fill: { tone: 'sheet', alpha: null }, stroke: null },
    { kind: 'path', d: 'M0 0h4v4z', x: 5, y: 6, fill: null, stroke: null },
    { kind: 'words', text: '"><script>', x: 0, y: 9, tone: 'ink', size: 12, weight: 400, anchor: 'start' },
  ],
})

describe('the figure of the timeline', () => {
  it('is the same text for the same shapes, and words of the case stay words', () => {
    const written = writeFigure(figure)
    expect(writeFigure(figure)).toBe(written)
    expect(written).toContain('<title>Lini masa &lt;LMB&gt;</title>')
    expect(written).toContain('<desc>E-03 &amp; E-04</desc>')
    expect(written).toContain('&quot;&gt;&lt;script&gt;')
    expect(written).not.toContain('<script>')
    expect(written).toContain('stroke-dasharray="3 2" stroke-opacity="0.5"')
  })

  it('takes no path that is more than commands and numbers', () => {
    const path = { kind: 'path', d: 'M0 0"/><script>', x: 0, y: 0, fill: null, stroke: null }
    expect(TimelineFigure.safeParse({ ...figure, shapes: [path] }).success).toBe(false)
  })

  it('replaces what XML forbids instead of breaking', () => {
    expect(escapeXml('<b>&"\u0000\uD800')).toBe('&lt;b&gt;&amp;&quot;\uFFFD\uFFFD')
  })
})
