import type { InputOf, OperationName, OutputOf } from '../../contract/operations.ts'

/** What the story needs of a workbench: contract operations by name, and nothing else. A refusal rejects. */
export type StoryCall = <Name extends OperationName>(name: Name, input: InputOf<Name>) => Promise<OutputOf<Name>>

/** A record with the code the story gives it. */
export type Told<Body> = { readonly id: string; readonly body: Body }

/** The officers of the story. */
export const officers = {
  officer: 'Lintang Samudera',
  head: 'Bayu Purnacandra',
} as const

/** Codes of the persons, by which every other record names them. */
export const codes = {
  subjectOne: 'Terlapor I',
  subjectTwo: 'Terlapor II',
  reporter: 'Pelapor',
  photographer: 'Saksi-1',
  villageHead: 'Saksi-2',
  superior: 'Atasan',
  supervisor: 'Pengawas',
  translator: 'Penerjemah',
} as const

/** Codes of the allegations. */
export const allegationCodes = { upload: 'A1', meeting: 'A2', attendance: 'A3' } as const

/** The contest all of it belongs to. */
export const contest = 'pilkada'

/** A moment of the story in WITA: `at('2024-10-14', '10:40')`. */
export function at(date: string, clock: string): string {
  return `${date}T${clock.length === 5 ? `${clock}:00` : clock}+08:00`
}
