import { readFileSync } from 'node:fs'
import { ShippedRoots, type ShippedRoot } from '../../contract/trust.ts'
import { WorkbenchError } from '../../contract/failure.ts'
import { readRoots } from './read-roots.ts'

const shipped = new URL('../../../resources/trust/roots.json', import.meta.url)

/** The roots this program ships with. Throws `data-pack-invalid` where the file or a certificate in it is not what it says. */
export function shippedRoots(file: URL = shipped): ShippedRoot[] {
  const invalid = (problem: string) =>
    new WorkbenchError('data-pack-invalid', problem, { details: { what: 'trust/roots', problem } })
  const parsed = ShippedRoots.safeParse(JSON.parse(readFileSync(file, 'utf8')))
  if (!parsed.success) throw invalid('not the shape of resources/trust/README.md')
  for (const root of parsed.data.roots) {
    const [read] = readRoots(Buffer.from(root.pem)) ?? []
    if (read?.sha256 !== root.sha256) throw invalid(`certificate ${root.sha256} is not the one named`)
  }
  return parsed.data.roots
}
