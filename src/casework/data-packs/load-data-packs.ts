import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import {
  DataPackName,
  dataPackSchemas,
  type DataPackContents,
  type DataPackDigest,
  type DataPacks,
} from '../../contract/data-packs.ts'
import { WorkbenchError } from '../../contract/failure.ts'
import { findPackFaults } from '../../model/pack-references.ts'

const shippedFolder = new URL('../../../resources/data/', import.meta.url)

/**
 * Reads, checks and digests the packs of law and dates; the same bytes give the same packs and digests.
 *
 * `folder` is a file URL ending in a slash; left out, the packs the product ships with are read. A pack that cannot be read, does not
 * fit its schema, or refers to a row nobody defined throws WorkbenchError `data-pack-invalid` naming the pack and the place: law that
 * is half right is worse than none.
 */
export function loadDataPacks(folder: URL = shippedFolder): DataPacks {
  const digests: DataPackDigest[] = []
  const read = <N extends DataPackName>(name: N): DataPackContents[N] => {
    const bytes = readPack(folder, name)
    digests.push({ name, sha256: createHash('sha256').update(bytes).digest('hex') })
    return parsePack(name, bytes)
  }
  const packs: DataPacks = {
    catalogue: read('violation-catalogue'),
    calendar: read('election-calendar'),
    holidays: read('holidays'),
    deadlineRules: read('deadline-rules'),
    recipients: read('recipients'),
    forms: read('forms'),
    personIdentifiers: read('person-identifiers'),
    digests,
  }
  const fault = findPackFaults(packs)[0]
  if (fault) throw invalidPack(fault.pack, fault.place, fault.reason)
  return packs
}

function readPack(folder: URL, name: DataPackName): Buffer {
  try {
    return readFileSync(new URL(`${name}.json`, folder))
  } catch (cause) {
    throw invalidPack(name, `${name}.json`, 'cannot be read', cause)
  }
}

/** The contents of a pack's bytes, or `data-pack-invalid` naming the place that does not fit. */
export function parsePack<N extends DataPackName>(name: N, bytes: Uint8Array): DataPackContents[N] {
  let value: unknown
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch (cause) {
    throw invalidPack(name, `${name}.json`, 'is not JSON in UTF-8', cause)
  }
  const result = dataPackSchemas[name].safeParse(value)
  // The table pairs each name with its own schema, which TypeScript cannot see through an index that is still a type parameter.
  if (result.success) return result.data as DataPackContents[N]
  const issue = result.error.issues[0]
  throw invalidPack(name, issue?.path.join('.') ?? '', issue?.message ?? 'does not fit its schema', result.error)
}

/** The failure of a pack that cannot be used, with its place. */
export function invalidPack(pack: DataPackName, place: string, reason: string, cause?: unknown): WorkbenchError {
  return new WorkbenchError('data-pack-invalid', `data pack ${pack} at ${place}: ${reason}`, {
    details: { what: pack, problem: `${place}: ${reason}`, pack, place },
    cause,
  })
}
