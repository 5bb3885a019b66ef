import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'

const pageName = 'periksa-berkas.html'
const root = resolve(import.meta.dirname, '../..')
const description: { version: string } = JSON.parse(readFileSync(resolve(root, 'package.json'), 'utf8'))

/** The stand-alone checking page: one file, nothing beside it, nothing fetched. Built by `src/host/set-up/verifier-page.ts`. */
export default defineConfig({
  root: import.meta.dirname,
  base: './',
  plugins: [react(), oneFile()],
  define: {
    NETRA_VERSION: JSON.stringify(description.version),
    NETRA_BUILD: JSON.stringify(process.env['NETRA_PAGE_BUILD'] ?? ''),
  },
  build: {
    outDir: resolve(root, 'dist/verifier'),
    emptyOutDir: true,
    target: ['chrome109', 'edge109', 'firefox115', 'safari16'],
    assetsInlineLimit: Number.MAX_SAFE_INTEGER,
    cssCodeSplit: false,
    modulePreload: false,
    rolldownOptions: {
      input: resolve(import.meta.dirname, 'main.tsx'),
      output: { format: 'iife', entryFileNames: 'page.js' },
    },
  },
})

/** Puts script and style into the page, and a policy that lets just these two run and nothing else happen. */
function oneFile(): Plugin {
  return {
    name: 'one-file',
    enforce: 'post',
    generateBundle(_, bundle) {
      const parts = Object.values(bundle)
      const script = parts.flatMap((part) => (part.type === 'chunk' ? [part.code] : [])).join('\n')
      const style = parts
        .flatMap((part) => (part.type === 'asset' && part.fileName.endsWith('.css') ? [String(part.source)] : []))
        .join('\n')
      for (const name of Object.keys(bundle)) delete bundle[name]
      const frame = readFileSync(resolve(import.meta.dirname, 'index.html'), 'utf8')
      this.emitFile({ type: 'asset', fileName: pageName, source: putTogether(frame, { script, style }) })
    },
  }
}

function putTogether(frame: string, parts: { script: string; style: string }): string {
  // An end tag or a comment inside the script would end it early; both can only stand in strings there.
  const script = parts.script.trim().replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--')
  const style = parts.style.trim()
  const policy = [
    "default-src 'none'",
    // The page hashes in WebAssembly, which this word permits; nothing that evaluates text is.
    `script-src '${digestOf(script)}' 'wasm-unsafe-eval'`,
    `style-src '${digestOf(style)}'`,
    'worker-src blob:',
    'font-src data:',
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
  return frame
    .replace(
      '<meta charset="utf-8" />',
      (charset) => `${charset}\n    <meta http-equiv="Content-Security-Policy" content="${policy}" />`,
    )
    .replace('</head>', () => `  <style>${style}</style>\n  </head>`)
    .replace('</body>', () => `  <script>${script}</script>\n  </body>`)
}

function digestOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`
}
