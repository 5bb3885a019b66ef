import type { Statement } from '../../../contract/statements.ts'

type QuestionAnswer = Statement['questions'][number]

/** A question, its answer, and the evidence shown with it; numbers are given by their order. */
export type Asked = {
  readonly q: string
  readonly a: string
  readonly shown?: readonly string[]
  /** A question that put the answer into the mouth: its answer is not cited until asked openly. */
  readonly leading?: boolean
}

/** Numbers questions from 1 in the order asked. */
export function ask(asked: readonly Asked[]): QuestionAnswer[] {
  return asked.map(({ q, a, shown = [], leading = false }, index) => ({
    number: index + 1,
    question: q,
    answer: a,
    leading,
    citable: !leading,
    shown: [...shown],
  }))
}

/** The first name, as people speak: `Bu Nadira`, `Pak Arga`. */
export function firstName(name: string): string {
  return name.split(' ')[0] ?? name
}
