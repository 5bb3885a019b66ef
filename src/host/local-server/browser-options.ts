import { parseArgs } from 'node:util'

export type BrowserOptions = {
  readonly open: boolean
  /** 0 for the one of last time, or a free one. */
  readonly port: number
  readonly home: string | null
  readonly operator: string | null
  readonly language: 'id' | 'en'
}

/** Reads `[--no-open] [--port N] [--home DIR] [--operator NAME] [--lang id|en]`; throws the wrong word. */
export function parseBrowserOptions(words: readonly string[]): BrowserOptions {
  const { values } = parseArgs({
    args: [...words],
    options: {
      'no-open': { type: 'boolean', default: false },
      port: { type: 'string', default: '0' },
      home: { type: 'string' },
      operator: { type: 'string' },
      lang: { type: 'string', default: 'id' },
    },
  })
  if (!/^\d{1,5}$/.test(values.port) || Number(values.port) > 65_535) throw new Error(`--port ${values.port}`)
  if (values.lang !== 'id' && values.lang !== 'en') throw new Error(`--lang ${values.lang}`)
  return {
    open: !values['no-open'],
    port: Number(values.port),
    home: values.home ?? null,
    operator: values.operator ?? null,
    language: values.lang,
  }
}
