import { Grid2x2, Plus, Search, Table2 } from 'lucide-react'
import { useState } from 'react'
import type { Provenance } from '../../../src/contract/evidence.ts'
import { evidenceText } from '../../../src/text/screens/evidence.ts'
import { provenanceWords } from '../../../src/text/screens/words.ts'
import { selectionOf, type Address } from '../../app/address.ts'
import { useCase } from '../../app/case-context.tsx'
import { goTo, setQuery } from '../../app/use-address.ts'
import { Answered } from '../../app/Answered.tsx'
import { Button } from '../../ui/Button.tsx'
import type { Sort } from '../../ui/DataGrid.tsx'
import { Choice } from '../../ui/Fields.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { Segments } from '../../ui/Segments.tsx'
import { Empty } from '../../ui/States.tsx'
import { useSay } from '../../ui/language.tsx'
import { showCount } from '../../ui/show-count.ts'
import { PreviewSheet } from './PreviewSheet.tsx'
import { orderOf, type RegisterQuestion } from './register-view.ts'
import { RegisterPrints } from './RegisterPrints.tsx'
import { RegisterTable } from './RegisterTable.tsx'
import { useRegisterLines, type RegisterAnswer } from './use-register-lines.ts'

const provenances = Object.keys(provenanceWords).filter((word): word is Provenance =>
  Object.hasOwn(provenanceWords, word),
)

/** The register: a table or prints of the same lines, with its filter in the address. */
export function RegisterScreen({ address }: { address: Address }) {
  const say = useSay()
  const { caseId, evidenceCount } = useCase()
  if (evidenceCount > 0) return <Register address={address} />
  return (
    <Empty title={say(evidenceText.emptyTitle)} why={say(evidenceText.emptyWhy)}>
      <Button look="main" icon={Plus} onPress={() => goTo({ caseId, step: 'penerimaan', view: null, query: {} })}>
        {say(evidenceText.emptyAct)}
      </Button>
    </Empty>
  )
}

function Register({ address }: { address: Address }) {
  const say = useSay()
  const question = questionOf(address)
  const [sort, setSort] = useState<Sort>({ column: 'number', down: false })
  const selection = selectionOf(address)
  const selected = selection?.kind === 'bukti' ? selection.id : null
  const register = useRegisterLines(orderOf(question, sort), {
    selected,
    onSelect: (number) => setQuery({ pilih: `bukti:${number}` }),
  })
  const layout = address.query['tampil'] === 'gambar' ? 'gambar' : 'tabel'
  return (
    <>
      <header className="register-head">
        <h1>{say(evidenceText.title)}</h1>
        <span className="quiet small" role="status">
          {register.status === 'ready' &&
            say(evidenceText.shown, { shown: showCount(register.total, say), total: showCount(register.all, say) })}
        </span>
        <span className="grow" />
        <Segments
          name={say(evidenceText.layout)}
          chosen={layout}
          onChoose={(next) => setQuery({ tampil: next === 'tabel' ? '' : next })}
          segments={[
            { id: 'tabel', label: say(evidenceText.table), icon: Table2 },
            { id: 'gambar', label: say(evidenceText.grid), icon: Grid2x2 },
          ]}
        />
      </header>
      <FilterBar question={question} />
      <RegisterBody register={register} layout={layout} sort={sort} onSort={setSort} />
    </>
  )
}

function RegisterBody(props: {
  register: RegisterAnswer
  layout: 'tabel' | 'gambar'
  sort: Sort
  onSort: (sort: Sort) => void
}) {
  const { register, layout, sort, onSort } = props
  const say = useSay()
  const [preview, setPreview] = useState(false)
  if (register.status !== 'ready')
    return (
      <Answered state={register} what={say(evidenceText.what)}>
        {() => null}
      </Answered>
    )
  const { lines } = register
  if (lines.count === 0)
    return (
      <div className="register-none">
        <p className="quiet">{say(evidenceText.noneFit)}</p>
        <Button small onPress={() => setQuery({ saring: '', tunjuk: '', asal: '' })}>
          {say(evidenceText.clearFilter)}
        </Button>
      </div>
    )
  const list = { lines, onOpen: () => setPreview(true) }
  return (
    <>
      <div
        className="register-list"
        onKeyDown={(key) => {
          if (key.key !== ' ' || lines.selectedAt < 0) return
          key.preventDefault()
          setPreview(true)
        }}
      >
        {layout === 'tabel' ? <RegisterTable {...list} sort={sort} onSort={onSort} /> : <RegisterPrints {...list} />}
      </div>
      {preview && lines.selectedAt >= 0 && <PreviewSheet lines={lines} onClose={() => setPreview(false)} />}
    </>
  )
}

function FilterBar({ question }: { question: RegisterQuestion }) {
  const say = useSay()
  return (
    <div className="bar">
      <label className="filter-field">
        <Icon of={Search} size={14} />
        <span className="unseen">{say(evidenceText.filter)}</span>
        <input
          type="search"
          value={question.words}
          placeholder={say(evidenceText.filter)}
          spellCheck={false}
          onChange={(change) => setQuery({ saring: change.target.value })}
        />
      </label>
      <Segments
        name={say(evidenceText.show)}
        chosen={question.show}
        onChoose={(show) => setQuery({ tunjuk: show === 'all' ? '' : show })}
        segments={[
          { id: 'all', label: say(evidenceText.all) },
          { id: 'look', label: say(evidenceText.look) },
          { id: 'withdrawn', label: say(evidenceText.withdrawn) },
        ]}
      />
      <div className="bare-choice">
        <Choice
          label={say(evidenceText.provenance)}
          value={question.provenance}
          placeholder={say(evidenceText.provenance)}
          clearable
          options={provenances.map((word) => ({ value: word, label: say(provenanceWords[word]) }))}
          onChange={(provenance) => setQuery({ asal: provenance ?? '' })}
        />
      </div>
    </div>
  )
}

function questionOf({ query }: Address): RegisterQuestion {
  const show = query['tunjuk']
  return {
    words: query['saring'] ?? '',
    show: show === 'look' || show === 'withdrawn' ? show : 'all',
    provenance: provenances.find((word) => word === query['asal']) ?? null,
  }
}
