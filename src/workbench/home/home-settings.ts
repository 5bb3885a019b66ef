import { closeSync, fsyncSync, mkdirSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import type { Log } from '../../base/ports.ts'
import { WorkbenchError } from '../../contract/failure.ts'

/** Something that accepts what was read and gives it its type: a schema of the contract. */
export type SettingSchema<Value> = { safeParse(value: unknown): { success: true; data: Value } | { success: false } }

/** Small files in Netra's home, one per setting, each a whole JSON document. */
export type HomeSettings = {
  readonly folder: string
  /** The stored value; null where there is none, or none that can be read. */
  read<Value>(name: SettingName, schema: SettingSchema<Value>): Value | null
  /** Replaces it whole: after a power cut either the old or the new one is there. `output-not-writable` where it cannot. */
  write(name: SettingName, value: unknown): void
}

export type SettingName = 'office' | 'known-cases' | 'trust' | 'watched-folders'

/**
 * The settings of one home. A host holds the home (`hold-home.ts`), so nobody else writes here at the same time.
 *
 * A file that does not fit its schema is set aside as `<name>.unreadable` and logged: a half-written setting must not keep the
 * program from starting, and nothing a person typed is deleted.
 */
export function openHomeSettings(folder: string, log: Log): HomeSettings {
  const pathOf = (name: SettingName) => join(folder, `${name}.json`)
  return {
    folder,
    read(name, schema) {
      const text = readIfThere(pathOf(name))
      if (text === null) return null
      const parsed = schema.safeParse(parseJson(text))
      if (parsed.success) return parsed.data
      log.warn('setting unreadable', { name })
      renameSync(pathOf(name), join(folder, `${name}.unreadable`))
      return null
    },
    write(name, value) {
      try {
        mkdirSync(folder, { recursive: true, mode: 0o700 })
        replaceFile(pathOf(name), `${JSON.stringify(value, null, 1)}\n`)
      } catch (cause) {
        throw new WorkbenchError('output-not-writable', 'a setting cannot be written', { cause })
      }
    },
  }
}

function replaceFile(path: string, text: string): void {
  const file = openSync(`${path}.new`, 'w', 0o600)
  try {
    writeSync(file, text)
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
  renameSync(`${path}.new`, path)
}

function readIfThere(path: string): string | null {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    // Never written, or not readable now: either way there is no value, and writing will say why it cannot.
    return null
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null // fits no schema, so it is set aside like any other misfit
  }
}
