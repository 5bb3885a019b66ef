import { registerHooks } from 'node:module'

/** Answers `import 'electron'` and `require('electron')` in this process with the stand-in. */
export function resolveElectron(): void {
  const url = new URL('./electron-module.ts', import.meta.url).href
  registerHooks({
    resolve: (specifier, context, next) =>
      specifier === 'electron' ? { url, format: 'module-typescript', shortCircuit: true } : next(specifier, context),
  })
}
