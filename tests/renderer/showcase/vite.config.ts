import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

/** The screens over a fake core, for looking at them: never part of what is shipped. */
export default defineConfig({
  root: import.meta.dirname,
  base: './',
  plugins: [react()],
  build: {
    outDir: resolve(import.meta.dirname, '../../output/showcase'),
    emptyOutDir: true,
    target: 'chrome130',
    assetsInlineLimit: 0,
  },
})
