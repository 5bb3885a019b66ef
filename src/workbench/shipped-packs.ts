import { loadDataPacks } from '../casework/data-packs/load-data-packs.ts'
import type { DataPacks } from '../contract/data-packs.ts'

let loaded: DataPacks | null = null

/** The packs of law and dates this program ships with, read once. Throws `data-pack-invalid` each time while one is broken. */
export function shippedPacks(): DataPacks {
  loaded ??= loadDataPacks()
  return loaded
}
