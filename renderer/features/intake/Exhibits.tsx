import { useState } from 'react'
import type { Exhibit } from '../../../src/contract/intake-records.ts'
import type { Recorded } from '../../../src/contract/records.ts'
import { exhibitText } from '../../../src/text/screens/intake-records.ts'
import { Answered } from '../../app/Answered.tsx'
import { useCase } from '../../app/case-context.tsx'
import { useAnswer } from '../../app/workbench.tsx'
import { Button } from '../../ui/Button.tsx'
import { useSay } from '../../ui/language.tsx'
import { EvidenceLink } from '../evidence/EvidenceLink.tsx'
import { ExhibitForm } from './ExhibitForm.tsx'

/** Physical things of the case: label, place, seal, hand-overs, photographs. */
export function Exhibits() {
  const say = useSay()
  const { caseId } = useCase()
  const exhibits = useAnswer('exhibits.list', { caseId })
  const [open, setOpen] = useState<string | null>(null)
  return (
    <section className="stack stack--tight" aria-label={say(exhibitText.title)}>
      <h2>{say(exhibitText.title)}</h2>
      <Answered state={exhibits} what={say(exhibitText.what)}>
        {(all) => (
          <>
            {all.length === 0 && <p className="quiet prose">{say(exhibitText.why)}</p>}
            {all.length > 0 && (
              <ol className="ledger">
                {all.map((one) => (
                  <li key={one.id} className="batch">
                    {open === one.id ? (
                      <ExhibitForm record={one} onDone={() => setOpen(null)} />
                    ) : (
                      <ExhibitLine record={one} onOpen={() => setOpen(one.id)} />
                    )}
                  </li>
                ))}
              </ol>
            )}
            {open === '' ? (
              <ExhibitForm record={null} onDone={() => setOpen(null)} />
            ) : (
              <div>
                <Button edits small onPress={() => setOpen('')}>
                  {say(exhibitText.add)}
                </Button>
              </div>
            )}
          </>
        )}
      </Answered>
    </section>
  )
}

function ExhibitLine({ record, onOpen }: { record: Recorded<Exhibit>; onOpen: () => void }) {
  const say = useSay()
  const { label, description, place, seal, handOvers, photographs } = record.body
  const facts = [
    place,
    seal === null ? null : `${say(exhibitText.sealNumber)} ${seal.number}`,
    handOvers.length === 0 ? null : say(exhibitText.count, { count: handOvers.length }),
  ]
  return (
    <>
      <div className="batch__head">
        <strong>{label}</strong>
        <span className="grow">{description}</span>
        <Button edits small look="bare" onPress={onOpen}>
          {say(exhibitText.change)}
        </Button>
      </div>
      <p className="small quiet">{facts.filter((fact) => fact !== null).join(' · ')}</p>
      <div className="line line--chips">
        {photographs.map((number) => (
          <EvidenceLink key={number} number={number} />
        ))}
      </div>
    </>
  )
}
