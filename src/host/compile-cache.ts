import { enableCompileCache } from 'node:module'
import { fileURLToPath } from 'node:url'

/** Where Node keeps compiled code between runs, beside the libraries. It holds code only, no evidence. */
export const compileCacheFolder = fileURLToPath(new URL('../../node_modules/.cache/netra-compile', import.meta.url))

/**
 * Has this process keep the code it compiles and use what was kept, so that a second start spends its time on files and not on TypeScript.
 *
 * Only what is imported afterwards profits. Where the folder cannot be written, everything is compiled anew.
 */
export function keepCompiledCode(): void {
  enableCompileCache(compileCacheFolder)
}
