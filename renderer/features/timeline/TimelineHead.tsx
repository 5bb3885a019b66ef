import { CalendarOff, List, MapIcon, Plus, Ruler, Timer } from 'lucide-react'
import { timelineText } from '../../../src/text/screens/timeline.ts'
import type { Address } from '../../app/address.ts'
import { useCase } from '../../app/case-context.tsx'
import { goTo, setQuery } from '../../app/use-address.ts'
import { Button, IconButton } from '../../ui/Button.tsx'
import { Choice } from '../../ui/Fields.tsx'
import { Segments } from '../../ui/Segments.tsx'
import { useSay } from '../../ui/language.tsx'
import { FilterMenu } from './FilterMenu.tsx'
import type { Shown } from './use-timeline.ts'
import { Asking } from '../../ui/may-edit.tsx'

export const forms = ['gambar', 'daftar', 'peta'] as const
export type Form = (typeof forms)[number]

export function readForm(address: Address): Form {
  return forms.find((form) => form === address.query['bentuk']) ?? 'gambar'
}

/** Whose timeline, by what it is ruled, what stands on it, and in which form. */
export function TimelineHead({
  address,
  shown,
  subjects,
  filtering,
}: {
  address: Address
  shown: Shown
  subjects: readonly string[]
  filtering: { isOpen: boolean; onOpenChange: (open: boolean) => void }
}) {
  const say = useSay()
  const { caseId } = useCase()
  const form = readForm(address)
  const everyone = { value: 'semua', label: say(timelineText.everyone) }
  return (
    <>
      <header className="register-head">
        <h1>{say(timelineText.title)}</h1>
        <span className="grow" />
        <Segments
          name={say(timelineText.layout)}
          chosen={form}
          onChoose={(bentuk) => setQuery({ bentuk: bentuk === 'gambar' ? '' : bentuk })}
          segments={[
            { id: 'gambar', label: say(timelineText.drawing), icon: Timer },
            { id: 'daftar', label: say(timelineText.list), icon: List },
            { id: 'peta', label: say(timelineText.map), icon: MapIcon },
          ]}
        />
        <Button
          edits
          small
          icon={Plus}
          onPress={() => goTo({ caseId, step: 'lini-masa', view: 'peristiwa/baru', query: {} })}
        >
          {say(timelineText.addEvent)}
        </Button>
      </header>
      <div className="bar">
        <div className="bare-choice">
          <Asking>
            <Choice
              label={say(timelineText.subject)}
              value={shown.subject ?? 'semua'}
              options={[...subjects.map((id) => ({ value: id, label: id })), everyone]}
              onChange={(subject) => setQuery({ terlapor: subject ?? '', jendela: '' })}
            />
          </Asking>
        </div>
        <div className="bare-choice">
          <Asking>
            <Choice
              label={say(timelineText.content)}
              value={shown.claims}
              options={[
                { value: 'tanpa', label: say(timelineText.eventsOnly) },
                { value: 'dipakai', label: say(timelineText.withAdopted) },
                { value: 'semua', label: say(timelineText.withAll) },
              ]}
              onChange={(isi) => setQuery({ isi: isi ?? '' })}
            />
          </Asking>
        </div>
        <FilterMenu filters={shown.filters} {...filtering} />
        {form === 'gambar' && <DrawingChoices address={address} shown={shown} />}
      </div>
    </>
  )
}

function DrawingChoices({ address, shown }: { address: Address; shown: Shown }) {
  const say = useSay()
  const { selang, libur } = address.query
  return (
    <>
      <Segments
        name={say(timelineText.lanes)}
        chosen={shown.lanes}
        onChoose={(lajur) => setQuery({ lajur })}
        segments={[
          { id: 'orang', label: say(timelineText.lanesPerson) },
          { id: 'tempat', label: say(timelineText.lanesPlace) },
          { id: 'sumber', label: say(timelineText.lanesSource) },
          { id: 'jenis', label: say(timelineText.lanesKind) },
        ]}
      />
      <IconButton
        icon={Ruler}
        name={say(timelineText.showElapsed)}
        keys="E"
        pressed={selang === 'ya'}
        onPress={() => setQuery({ selang: selang === 'ya' ? '' : 'ya' })}
      />
      <IconButton
        icon={CalendarOff}
        name={say(timelineText.showDaysOff)}
        keys="K"
        pressed={libur === 'ya'}
        onPress={() => setQuery({ libur: libur === 'ya' ? '' : 'ya' })}
      />
    </>
  )
}
