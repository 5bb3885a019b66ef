import type { ReactNode } from 'react'
import { controlsText } from '../../src/text/screens/controls.ts'
import { useSay } from './language.tsx'

/** A fact: plain text with its chips. */
export function Fact({ children, chips }: { children: ReactNode; chips?: ReactNode }) {
  return (
    <div className="fact">
      <p className="prose">{children}</p>
      {chips !== undefined && <div className="line line--chips">{chips}</div>}
    </div>
  )
}

/** An interpretation: indented, labelled, with its author. */
export function Interpretation({ children, by }: { children: ReactNode; by: string }) {
  const say = useSay()
  return (
    <div className="interpretation" role="note">
      <p className="interpretation__label">
        {say(controlsText.interpretation)} <span>{say(controlsText.interpretationBy, { by })}</span>
      </p>
      <p className="prose">{children}</p>
    </div>
  )
}

/** A conclusion: a ruled box, labelled, with what it rests on. */
export function Conclusion({ word, children, restsOn }: { word: string; children: ReactNode; restsOn?: ReactNode }) {
  const say = useSay()
  return (
    <section className="conclusion" aria-label={say(controlsText.conclusion)}>
      <p className="conclusion__label">{say(controlsText.conclusion)}</p>
      <p className="conclusion__word">{word}</p>
      <p className="prose">{children}</p>
      {restsOn !== undefined && (
        <div className="conclusion__rests">
          <span className="label">{say(controlsText.restsOn)}</span>
          <span className="line line--chips">{restsOn}</span>
        </div>
      )}
    </section>
  )
}

/** Supporting and contrary side by side: same size, same weight. */
export function BothSides({ supporting, contrary }: { supporting: ReactNode; contrary: ReactNode }) {
  const say = useSay()
  return (
    <div className="both-sides">
      <section>
        <h3 className="label">{say(controlsText.supporting)}</h3>
        {supporting}
      </section>
      <section>
        <h3 className="label">{say(controlsText.contrary)}</h3>
        {contrary}
      </section>
    </div>
  )
}
