import type { VerdictWord } from '../../src/contract/verification.ts'

const shapes: Readonly<Record<VerdictWord, string>> = {
  passed: 'M16 4a12 12 0 1 1 0 24a12 12 0 1 1 0-24Z',
  failed: 'M5 5h22v22H5Z',
  indeterminate: 'M16 4 29 27H3Z',
}

/** Ring, triangle, square: told apart without colour. */
export function VerdictShape({ verdict, size = 32 }: { verdict: VerdictWord; size?: number }) {
  return (
    <svg
      className={`verdict-shape verdict-shape--${verdict}`}
      width={size}
      height={size}
      viewBox="0 0 32 32"
      aria-hidden="true"
    >
      <path d={shapes[verdict]} />
    </svg>
  )
}

/** A verdict: shape, words with their object, one sentence of reason, and the fixed scope line. */
export function Verdict(props: { verdict: VerdictWord; subject: string; word: string; reason: string; scope: string }) {
  return (
    <section className={`verdict verdict--${props.verdict}`} aria-label={`${props.subject}: ${props.word}`}>
      <VerdictShape verdict={props.verdict} size={56} />
      <div className="grow stack stack--tight">
        <p className="verdict__subject">{props.subject}</p>
        <p className="verdict__word">{props.word}</p>
        <p className="prose">{props.reason}</p>
        <p className="verdict__scope">{props.scope}</p>
      </div>
    </section>
  )
}
