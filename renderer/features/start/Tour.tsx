import { Button } from 'react-aria-components'
import { startText } from '../../../src/text/screens/start.ts'
import type { Step } from '../../app/address.ts'
import { useCase } from '../../app/case-context.tsx'
import { goTo } from '../../app/use-address.ts'
import { useSay } from '../../ui/language.tsx'

const stops = [
  { text: startText.tour1, step: 'bukti', query: { pilih: 'bukti:B-001', tab: 'waktu' } },
  { text: startText.tour2, step: 'bukti', query: { pilih: 'bukti:B-017', tab: 'waktu' } },
  { text: startText.tour3, step: 'bukti', query: { pilih: 'bukti:B-014', tab: 'waktu' } },
  { text: startText.tour4, step: 'lini-masa', query: { pilih: 'peristiwa:E-04' } },
  { text: startText.tour5, step: 'lini-masa', query: { pilih: 'peristiwa:E-16' } },
  { text: startText.tour6, step: 'analisis', query: { dugaan: 'A3' } },
  { text: startText.tour7, step: 'berkas', query: {} },
] as const satisfies readonly { text: unknown; step: Step; query: Readonly<Record<string, string>> }[]

/** Seven places of the sample case, each showing one trap of a real one. */
export function Tour() {
  const say = useSay()
  const { caseId } = useCase()
  return (
    <section className="stack stack--tight" aria-label={say(startText.tour)}>
      <h2>{say(startText.tour)}</h2>
      <p className="quiet small">{say(startText.tourLead)}</p>
      <ol className="ledger">
        {stops.map((stop, index) => (
          <li key={stop.text.id}>
            <Button
              className="ledger__line"
              onPress={() => goTo({ caseId, step: stop.step, view: null, query: stop.query })}
            >
              <span className="task__mark">{index + 1}</span>
              <span className="grow">{say(stop.text)}</span>
            </Button>
          </li>
        ))}
      </ol>
    </section>
  )
}
