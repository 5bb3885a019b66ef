import { type ContainerReading, ownReader } from '../container/container-reading.ts'

/**
 * Says that a file carries Content Credentials (C2PA) and how large they are. They are not checked here, and a file without
 * them is an ordinary file: absence is no fact and no remark.
 */
export function noteCredentials(sizeBytes: number, reading: ContainerReading): void {
  if (reading.facts.some((fact) => fact.block === 'C2PA')) return
  reading.facts.push({ block: 'C2PA', tag: 'Manifest', raw: `${sizeBytes} bytes, not checked`, reader: ownReader })
}
