import { useState } from 'react'
import type { CaseEvent, ClaimView } from '../../../src/contract/timeline.ts'
import { timelineText } from '../../../src/text/screens/timeline.ts'
import { timeSourceWords } from '../../../src/text/screens/words.ts'
import { useCase } from '../../app/case-context.tsx'
import { useAnswerOr } from '../../app/workbench.tsx'
import { Button } from '../../ui/Button.tsx'
import { Choice } from '../../ui/Fields.tsx'
import { useLanguage, useSay } from '../../ui/language.tsx'

type When = CaseEvent['when']

/** A recording may state thousands of moments; the others are reached from the item itself. */
const claimsAtOnce = 40

/** The claim a time is taken from, and those of the items the event cites: the time then moves with the claim, its zone and its card. */
export function ClaimChoice({ event, set }: { event: CaseEvent; set: (when: When) => void }) {
  const say = useSay()
  const cited = [...new Set(event.supports.flatMap((one) => (one.kind === 'evidence' ? [one.number] : [])))]
  const taken = event.when.kind === 'claim' ? event.when.claimId : null
  const [chosen, setChosen] = useState<string | null>(null)
  const item = cited.find((number) => number === chosen) ?? cited[0] ?? null
  return (
    <>
      {taken !== null && <TakenClaim claimId={taken} onDrop={() => set({ kind: 'undated' })} />}
      {item !== null && (
        <div className="fields" role="group" aria-label={say(timelineText.timeOfItem)}>
          {cited.length > 1 && (
            <Choice
              label={say(timelineText.timeItem)}
              value={item}
              options={cited.map((number) => ({ value: number, label: number }))}
              onChange={(number) => number && setChosen(number)}
            />
          )}
          <ItemClaims number={item} taken={taken} onTake={(claimId) => set({ kind: 'claim', claimId })} />
        </div>
      )}
    </>
  )
}

function TakenClaim({ claimId, onDrop }: { claimId: string; onDrop: () => void }) {
  const say = useSay()
  return (
    <div className="line line--apart">
      <p className="prose small">{say(timelineText.timeFromClaim, { claim: claimId })}</p>
      <Button edits small onPress={onDrop}>
        {say(timelineText.timeOwnWords)}
      </Button>
    </div>
  )
}

function ItemClaims(props: { number: string; taken: string | null; onTake: (claimId: string) => void }) {
  const { number, taken, onTake } = props
  const say = useSay()
  const language = useLanguage()
  const { caseId } = useCase()
  const all = useAnswerOr('claims.list', { caseId, evidence: number }, [])
  const claims = [...all.filter((one) => one.adopted || one.id === taken), ...all]
  const distinct = [...new Map(claims.map((one) => [one.id, one])).values()].slice(0, claimsAtOnce)
  const note = (one: ClaimView): string => `${one.id} · ${say(timeSourceWords[one.claim.source])}`
  return (
    <Choice
      label={say(timelineText.timeClaimOf, { item: number })}
      value={distinct.some((one) => one.id === taken) ? taken : null}
      options={distinct.map((one) => ({ value: one.id, label: one.shown[language], note: note(one) }))}
      onChange={(claimId) => claimId && onTake(claimId)}
      placeholder={say(distinct.length === 0 ? timelineText.timeNoClaim : timelineText.timeNotTaken)}
      isDisabled={distinct.length === 0}
    />
  )
}
