import type { FileRole } from '../check/sort-files.ts'
import { roleOf } from '../check/sort-files.ts'

/** Everything a person has handed in so far, by what it is taken for. */
export type HandedIn = Readonly<Record<FileRole, readonly File[]>>

export const nothing: HandedIn = { document: [], original: [], root: [], list: [] }

/** Adds files in a given role, or each in the role its name speaks for. The same file twice stays once. */
export function handIn(before: HandedIn, files: readonly File[], role: FileRole | null): HandedIn {
  const after: Record<FileRole, File[]> = {
    document: [...before.document],
    original: [...before.original],
    root: [...before.root],
    list: [...before.list],
  }
  for (const file of files) {
    const place = role ?? roleOf(file.name)
    if (place !== null && !after[place].some((known) => isSame(known, file))) after[place].push(file)
  }
  return after
}

/** Takes one file out again, or all of a role. */
export function takeOut(before: HandedIn, role: FileRole, file: File | null): HandedIn {
  return { ...before, [role]: file === null ? [] : before[role].filter((known) => known !== file) }
}

function isSame(one: File, other: File): boolean {
  return (
    one.name === other.name &&
    one.size === other.size &&
    one.lastModified === other.lastModified &&
    one.webkitRelativePath === other.webkitRelativePath
  )
}
