import { evidenceText } from '../../../src/text/screens/evidence.ts'
import { useCase } from '../../app/case-context.tsx'
import { goTo, select } from '../../app/use-address.ts'
import { useAnswerOr } from '../../app/workbench.tsx'
import { RecordChip } from '../../ui/Chips.tsx'
import { useSay } from '../../ui/language.tsx'
import { MakeEvent } from '../evidence/MakeEvent.tsx'
import { LinkList } from './LinkList.tsx'
import { useItemTies } from './use-item-ties.ts'

/** What in the case this item is tied to: people with confidence and who else it could be, events, elements for and against. */
export function LinksTab({ number }: { number: string }) {
  const say = useSay()
  const { caseId } = useCase()
  const { events, uses } = useItemTies(number)
  const adopted = useAnswerOr('claims.list', { caseId, evidence: number }, []).find((one) => one.adopted)
  return (
    <div className="detail__body">
      <section className="stack stack--tight">
        <h3>{say(evidenceText.linkedPeople)}</h3>
        <LinkList
          target={{ kind: 'evidence', number }}
          role="appears-in"
          addLabel={say(evidenceText.addLink)}
          none={say(evidenceText.noLinks)}
        />
      </section>
      <MakeEvent
        label={say(evidenceText.addEvent)}
        from={() => (adopted ? { kind: 'claim', claimId: adopted.id } : { kind: 'item', evidence: number })}
      />
      {events.length > 0 && (
        <section className="stack stack--tight">
          <h3>{say(evidenceText.linkedEvents)}</h3>
          {events.map((event) => (
            <p key={event.id} className="line">
              <RecordChip
                code={event.id}
                name={say(evidenceText.openEvent, { id: event.id })}
                onOpen={() => select({ kind: 'peristiwa', id: event.id })}
              />
              <span className="grow">{event.event.title}</span>
            </p>
          ))}
        </section>
      )}
      {uses.length > 0 && (
        <section className="stack stack--tight">
          <h3>{say(evidenceText.linkedElements)}</h3>
          {uses.map(({ id, body, word }) => (
            <p key={`${id}-${word.id}`} className="line">
              <RecordChip
                code={`${body.allegation} ${body.element}`}
                name={`${body.allegation} ${body.element}`}
                onOpen={() =>
                  goTo({
                    caseId,
                    step: 'analisis',
                    view: null,
                    query: { dugaan: body.allegation, pilih: `bukti:${number}` },
                  })
                }
              />
              <span>{say(word)}</span>
            </p>
          ))}
        </section>
      )}
    </div>
  )
}
