import { closeSync, openSync, readSync, rmSync, writeSync } from 'node:fs'
import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import type { OriginalReading } from './import-ports.ts'

/** Where a parked reading is found again. */
export type ParkedReading = { readonly offset: number; readonly length: number } | { readonly json: string }

/** What was read of the members of one archive, until all of them are committed together: ten thousand readings are no load for the memory. */
export type ParkedReadings = {
  park(reading: OriginalReading): ParkedReading
  fetch(parked: ParkedReading): OriginalReading
  /** Lets go of all of them. */
  close(): void
}

/** A mail with two attachments needs no file for it. */
const keptCharacters = 256 * 1024

/** Parks readings in memory as long as they are few, then in a file of a folder that is swept whenever the case is opened. */
export function createParkedReadings(folder: string): ParkedReadings {
  const path = join(folder, `${randomUUID()}.parked`)
  let kept = 0
  let file: number | null = null
  let end = 0
  return {
    park(reading) {
      const json = JSON.stringify(reading)
      if (kept + json.length <= keptCharacters) {
        kept += json.length
        return { json }
      }
      file ??= openSync(path, 'wx+', 0o600)
      const bytes = Buffer.from(json)
      for (let done = 0; done < bytes.length;) done += writeSync(file, bytes, done, bytes.length - done, end + done)
      end += bytes.length
      return { offset: end - bytes.length, length: bytes.length }
    },
    fetch(parked) {
      // Written by us a moment ago, from a value of this type.
      return JSON.parse('json' in parked ? parked.json : read(parked)) as OriginalReading
    },
    close() {
      if (file === null) return
      closeSync(file)
      rmSync(path, { force: true })
      file = null
    },
  }

  function read({ offset, length }: { offset: number; length: number }): string {
    if (file === null) throw new Error('the readings were let go of')
    const bytes = Buffer.alloc(length)
    for (let done = 0; done < length;) {
      const count = readSync(file, bytes, done, length - done, offset + done)
      if (count === 0) throw new Error('a parked reading was cut')
      done += count
    }
    return bytes.toString('utf8')
  }
}
