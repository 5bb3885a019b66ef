import type { ReactNode } from 'react'

export type FactLine = { label: string; value: ReactNode }

/** Labels and values as a ruled list. */
export function FactList({ lines, dense = false }: { lines: readonly FactLine[]; dense?: boolean }) {
  return (
    <dl className={`fact-list${dense ? ' fact-list--dense' : ''}`}>
      {lines.map((line) => (
        <div key={line.label} className="fact-list__line">
          <dt>{line.label}</dt>
          <dd>{line.value}</dd>
        </div>
      ))}
    </dl>
  )
}

/** A part of a form or page: number or title in the margin, content beside it, as on a printed form. */
export function Part({
  title,
  note,
  children,
  acts,
}: {
  title: string
  note?: string
  children: ReactNode
  acts?: ReactNode
}) {
  return (
    <section className="part" aria-label={title}>
      <div className="part__margin">
        <h2>{title}</h2>
        {note !== undefined && <p className="small quiet">{note}</p>}
        {acts}
      </div>
      <div className="part__body">{children}</div>
    </section>
  )
}
