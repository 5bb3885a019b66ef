import { realpath, stat } from 'node:fs/promises'
import { WorkbenchError } from '../../contract/failure.ts'

/**
 * Where to write: the input itself (behind any link), or a path where nothing is yet.
 *
 * Rejects with `output-exists` where the output is another file.
 */
export async function resolveOutput(input: string, output: string): Promise<string> {
  const [from, to] = await Promise.all([realpath(input), realpath(output).catch(() => null)])
  if (from === to) return from
  const exists = await stat(output).then(
    () => true,
    () => false,
  )
  if (exists) throw new WorkbenchError('output-exists', 'the output exists already')
  return output
}
