import { cpSync } from 'node:fs'
import { resolve } from 'node:path'
import { defineConfig, type UserConfig } from 'vite'

const root = resolve(import.meta.dirname, '..')
const out = resolve(root, 'dist')

/** Main process, core and readers: one file per module, in the folders of the sources, so that every path stays what it is there. */
const processes: UserConfig = {
  root,
  build: {
    ssr: true,
    outDir: out,
    emptyOutDir: false,
    target: 'node24',
    minify: false,
    rollupOptions: {
      input: [
        'electron/main.ts',
        'src/workbench/start-core.ts',
        // Started by name, as processes and threads of their own.
        'src/evidence/readers/reader-utility.ts',
        'src/evidence/readers/process/memory-watch.ts',
        'src/workbench/hash-thread.ts',
        'src/workbench/check-thread.ts',
      ].map((path) => resolve(root, path)),
      // Packages stay in node_modules: half of them carry native code or data beside them.
      external: (name) => !name.startsWith('.') && !name.startsWith('/') && !/^[A-Za-z]:/.test(name),
      output: { format: 'es', preserveModules: true, preserveModulesRoot: root, entryFileNames: '[name].js' },
    },
  },
  plugins: [
    {
      name: 'resources',
      closeBundle: () => cpSync(resolve(root, 'resources'), resolve(out, 'resources'), { recursive: true }),
    },
  ],
}

/** The preload alone: one CommonJS file, because a sandboxed preload may load nothing but `electron`. */
const preload: UserConfig = {
  root,
  build: {
    ssr: true,
    outDir: resolve(out, 'electron'),
    emptyOutDir: false,
    target: 'chrome140',
    minify: false,
    rollupOptions: {
      input: resolve(root, 'electron/preload.ts'),
      external: ['electron'],
      output: { format: 'cjs', entryFileNames: 'preload.cjs' },
    },
  },
}

export default defineConfig(({ mode }) => (mode === 'preload' ? preload : processes))
