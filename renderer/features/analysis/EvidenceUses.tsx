import { useState } from 'react'
import type { EvidenceUse } from '../../../src/contract/analysis.ts'
import type { Recorded } from '../../../src/contract/records.ts'
import { analysisText, useWords } from '../../../src/text/screens/analysis.ts'
import { Answered } from '../../app/Answered.tsx'
import { useCase } from '../../app/case-context.tsx'
import { optionsOf } from '../../app/options-of.ts'
import { useAnswer, useAnswerOr, useCall, useSayFailure } from '../../app/workbench.tsx'
import { Button } from '../../ui/Button.tsx'
import { Choice, LongInput } from '../../ui/Fields.tsx'
import { Segments } from '../../ui/Segments.tsx'
import { FailureNotice } from '../../ui/States.tsx'
import { useSay } from '../../ui/language.tsx'
import { HistoryButton } from '../detail/RecordHistory.tsx'
import { EvidenceLink } from '../evidence/EvidenceLink.tsx'

type Item = { number: string; title: string; use: Recorded<EvidenceUse> | null }
const filters = ['undeclared', 'not-relied-on', 'relied-on', 'all'] as const
type Filter = (typeof filters)[number]

/** Every number accounted for: relied on, or received and not used with a reason. Leaving a line saves it. */
export function EvidenceUses() {
  const say = useSay()
  const { caseId } = useCase()
  const evidence = useAnswer('evidence.list', { caseId })
  const uses = useAnswerOr('uses.list', { caseId }, [])
  const descriptions = useAnswerOr('evidence.descriptions', { caseId }, [])
  return (
    <Answered state={evidence} what={say(analysisText.uses)}>
      {(all) => {
        const titles = new Map(descriptions.map(({ body }) => [body.evidence, body.title]))
        const declared = new Map(uses.map((one) => [one.body.evidence, one]))
        return (
          <Ledger
            items={all.map(({ number, name }) => ({
              number,
              title: titles.get(number) ?? name,
              use: declared.get(number) ?? null,
            }))}
          />
        )
      }}
    </Answered>
  )
}

function Ledger({ items }: { items: readonly Item[] }) {
  const say = useSay()
  const [filter, setFilter] = useState<Filter>('not-relied-on')
  const [room, setRoom] = useState(100)
  const fitting = items.filter((item) => filter === 'all' || (item.use?.body.use ?? 'undeclared') === filter)
  const countOf = (name: Filter): number =>
    items.filter((item) => name === 'all' || (item.use?.body.use ?? 'undeclared') === name).length
  return (
    <div className="page">
      <h1>{say(analysisText.uses)}</h1>
      <p className="quiet prose">{say(analysisText.usesLead)}</p>
      <div>
        <Segments
          name={say(analysisText.usesFilter)}
          segments={filters.map((name) => ({ id: name, label: `${say(useWords[name])} ${countOf(name)}` }))}
          chosen={filter}
          onChoose={setFilter}
        />
      </div>
      {fitting.length === 0 && <p className="quiet">{say(analysisText.usesNoneFit)}</p>}
      <ul className="ledger">
        {fitting.slice(0, room).map((item) => (
          <UseLine key={item.number} item={item} />
        ))}
      </ul>
      {fitting.length > room && (
        <div>
          <Button onPress={() => setRoom(room + 200)}>
            {say(analysisText.showMore, { count: fitting.length - room })}
          </Button>
        </div>
      )}
    </div>
  )
}

function UseLine({ item: { number, title, use } }: { item: Item }) {
  const say = useSay()
  const sayFailure = useSayFailure()
  const { caseId } = useCase()
  const save = useCall('uses.save')
  const [reason, setReason] = useState<string | null>(null)
  const shown = reason ?? use?.body.reason ?? null
  const run = (next: EvidenceUse['use'], text: string | null): void => {
    const body = { evidence: number, use: next, reason: text }
    const why = use === null ? null : (text ?? say(analysisText.useChanged))
    void save.run({ caseId, id: use?.id ?? null, version: use?.version ?? null, reason: why, body })
  }
  return (
    <li className="ledger__line ledger__line--plain use-line">
      <EvidenceLink number={number} />
      <span className="grow cut">
        <bdi>{title}</bdi>
      </span>
      <Choice
        label={say(analysisText.useOf, { number })}
        value={use?.body.use ?? null}
        options={optionsOf({ 'relied-on': useWords['relied-on'], 'not-relied-on': useWords['not-relied-on'] }, say)}
        placeholder={say(useWords.undeclared)}
        onChange={(next) => next && run(next, shown)}
      />
      <LongInput
        rows={1}
        label={say(analysisText.useReason, { number })}
        placeholder={say(analysisText.useReasonHint)}
        value={shown}
        onChange={(text) => setReason(text ?? '')}
        onBlur={() => {
          const text = reason === '' ? null : reason
          if (reason !== null && use !== null && text !== use.body.reason) run(use.body.use, text)
        }}
      />
      <div className="use-line__end small">
        <span role="status">
          {save.state.status === 'running' && say(analysisText.useSaving)}
          {save.state.status === 'done' && say(analysisText.useSaved)}
          {use?.body.use === 'not-relied-on' && !use.body.reason && (
            <span className="state--look">{say(analysisText.useNeedsReason)}</span>
          )}
        </span>
        {use !== null && <HistoryButton small kind="use" id={use.id} />}
      </div>
      {save.state.status === 'failed' && <FailureNotice message={sayFailure(save.state.failure)} />}
    </li>
  )
}
