import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

const css = readFileSync(resolve(import.meta.dirname, '../../renderer/styles/tokens.css'), 'utf8')
const themes = {
  paper: tokensOf(':root {'),
  dark: tokensOf(":root[data-theme='dark'] {"),
  contrast: tokensOf(":root[data-theme='contrast'] {"),
}

const texts = ['--ink', '--ink-2', '--ink-3', '--accent-ink', '--look', '--secret']
const grounds = ['--desk', '--paper', '--sheet', '--sunk']

describe.each(Object.entries(themes))('colours of the theme %s', (_name, tokens) => {
  it.each(texts.flatMap((text) => grounds.map((ground) => [text, ground] as const)))(
    '%s can be read on %s',
    (text, ground) => {
      expect(contrast(tokens, text, ground)).toBeGreaterThanOrEqual(4.5)
    },
  )

  it('keeps text readable on selected and tinted ground', () => {
    for (const [text, ground] of [
      ['--ink', '--accent-soft'],
      ['--ink-2', '--accent-soft'],
      ['--accent-ink', '--accent-soft'],
      ['--look', '--look-soft'],
      ['--secret', '--secret-soft'],
      ['--on-accent', '--accent'],
      ['--ink-2', '--tint-1'],
      ['--ink-2', '--tint-2'],
      ['--ink-2', '--tint-3'],
    ] as const)
      expect(contrast(tokens, text, ground), `${text} on ${ground}`).toBeGreaterThanOrEqual(4.5)
  })

  it('draws the lines of controls and the focus so that they can be seen', () => {
    for (const ground of grounds) {
      expect(contrast(tokens, '--rule-3', ground), `--rule-3 on ${ground}`).toBeGreaterThanOrEqual(3)
      expect(contrast(tokens, '--accent', ground), `--accent on ${ground}`).toBeGreaterThanOrEqual(3)
    }
  })
})

it('has no colour of a party at full strength as its accent', () => {
  for (const tokens of Object.values(themes)) {
    const { saturation } = hueOf(tokens.get('--accent') ?? '')
    expect(saturation).toBeLessThan(0.45)
  }
})

function tokensOf(selector: string): Map<string, string> {
  const block = css.slice(css.indexOf(selector), css.indexOf('}', css.indexOf(selector)))
  return new Map([...block.matchAll(/(--[\w-]+):\s*(#[0-9a-f]{6})/g)].map((match) => [match[1] ?? '', match[2] ?? '']))
}

function contrast(tokens: Map<string, string>, a: string, b: string): number {
  const [x, y] = [luminance(tokens.get(a)), luminance(tokens.get(b))]
  return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05)
}

/** Relative luminance of WCAG 2.2. */
function luminance(hex: string | undefined): number {
  if (hex === undefined) throw new Error('a token is missing in this theme')
  const [r = 0, g = 0, b = 0] = channels(hex).map((value) =>
    value <= 0.040_45 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4,
  )
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

function channels(hex: string): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
}

function hueOf(hex: string): { saturation: number } {
  const values = channels(hex)
  const [most, least] = [Math.max(...values), Math.min(...values)]
  const light = (most + least) / 2
  return { saturation: most === least ? 0 : (most - least) / (1 - Math.abs(2 * light - 1)) }
}
