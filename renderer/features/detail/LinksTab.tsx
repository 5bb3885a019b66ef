import type { Link, Support } from '../../../src/contract/people.ts'
import { evidenceText, linkRoleWords } from '../../../src/text/screens/evidence.ts'
import { confidenceWords } from '../../../src/text/screens/words.ts'
import { useCase } from '../../app/case-context.tsx'
import { goTo, select } from '../../app/use-address.ts'
import { useAnswerOr } from '../../app/workbench.tsx'
import { RecordChip } from '../../ui/Chips.tsx'
import { useSay } from '../../ui/language.tsx'
import { Supports } from '../evidence/Supports.tsx'

/** What in the case this item is tied to: people with confidence and who else it could be, events, elements for and against. */
export function LinksTab({ number }: { number: string }) {
  const say = useSay()
  const { caseId } = useCase()
  const links = useAnswerOr('links.list', { caseId }, []).filter(({ body }) => touches(body, number))
  const events = useAnswerOr('timeline.view', { caseId }, []).filter(({ event }) => rests(event.supports, number))
  const elements = useAnswerOr('elements.list', { caseId }, [])
  const uses = elements.flatMap(({ id, body }) => [
    ...(rests(body.supporting, number) ? [{ id, body, word: evidenceText.supports }] : []),
    ...(rests(body.contrary, number) ? [{ id, body, word: evidenceText.opposes }] : []),
  ])
  if (links.length + events.length + uses.length === 0)
    return <p className="detail__body quiet prose">{say(evidenceText.noLinks)}</p>
  return (
    <div className="detail__body">
      {links.length > 0 && (
        <section className="stack stack--tight">
          <h3>{say(evidenceText.linkedPeople)}</h3>
          {links.map(({ id, body }) => (
            <LinkLine key={id} link={body} />
          ))}
        </section>
      )}
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

export function LinkLine({ link }: { link: Link }) {
  const say = useSay()
  const person = [link.from, link.to].find((target) => target.kind === 'person')
  return (
    <div className="link-line">
      <p className="line">
        {person && 'id' in person && (
          <RecordChip code={person.id} name={person.id} onOpen={() => select({ kind: 'orang', id: person.id })} />
        )}
        <span>{say(linkRoleWords[link.role])}</span>
        {link.roleNote !== null && <span className="quiet">{link.roleNote}</span>}
      </p>
      <p className="small quiet">
        {say(confidenceWords[link.confidence])}
        {link.photoAlone && ` · ${say(evidenceText.photoAlone)}`}
        {link.couldAlsoBe.length > 0 && ` · ${say(evidenceText.couldAlsoBe, { others: link.couldAlsoBe.join(', ') })}`}
      </p>
      <p className="small prose">{link.justification}</p>
      <Supports supports={link.basis} />
    </div>
  )
}

function touches(link: Link, number: string): boolean {
  return [link.from, link.to].some((target) => target.kind === 'evidence' && target.number === number)
}

function rests(supports: readonly Support[], number: string): boolean {
  return supports.some((support) => support.kind === 'evidence' && support.number === number)
}
