import { Grid2x2, Plus, Search, Table2 } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import type { RegisterRow } from '../../../src/contract/register.ts'
import { evidenceText } from '../../../src/text/screens/evidence.ts'
import { provenanceWords } from '../../../src/text/screens/words.ts'
import { itemPage, selectionOf, type Address } from '../../app/address.ts'
import { useCase } from '../../app/case-context.tsx'
import { addressNow, goTo, setQuery } from '../../app/use-address.ts'
import { Answered } from '../../app/Answered.tsx'
import { Button } from '../../ui/Button.tsx'
import type { Sort } from '../../ui/DataGrid.tsx'
import { Choice } from '../../ui/Fields.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { Segments } from '../../ui/Segments.tsx'
import { Empty } from '../../ui/States.tsx'
import { useSay } from '../../ui/language.tsx'
import { Asking, useMayEdit } from '../../ui/may-edit.tsx'
import { showCount } from '../../ui/show-count.ts'
import type { Lines } from '../../ui/lines.ts'
import { MarkBar, type Wanted } from './MarkBar.tsx'
import { PreviewSheet } from './PreviewSheet.tsx'
import {
  orderOf,
  provenances,
  questionOf,
  rememberRegister,
  sortOf,
  wordOfSort,
  type RegisterQuestion,
} from './register-view.ts'
import { RegisterPrints } from './RegisterPrints.tsx'
import { RegisterTable } from './RegisterTable.tsx'
import { useMarked, type Marked } from './use-marked.ts'
import { useRegisterKeys } from './use-register-keys.ts'
import { useRegisterLines, type RegisterAnswer } from './use-register-lines.ts'

/** The register: a table or prints of the same lines, with its filter in the address. */
export function RegisterScreen({ address }: { address: Address }) {
  const say = useSay()
  const { caseId, evidenceCount } = useCase()
  if (evidenceCount > 0) return <Register address={address} />
  return (
    <Empty title={say(evidenceText.emptyTitle)} why={say(evidenceText.emptyWhy)}>
      <Button edits look="main" icon={Plus} onPress={() => goTo({ caseId, step: 'penerimaan', view: null, query: {} })}>
        {say(evidenceText.emptyAct)}
      </Button>
    </Empty>
  )
}

function Register({ address }: { address: Address }) {
  const say = useSay()
  const { caseId } = useCase()
  const question = questionOf(address.query)
  const sort = sortOf(address.query)
  const order = orderOf(question, sort)
  const selection = selectionOf(address)
  const selected = selection?.kind === 'bukti' ? selection.id : null
  const register = useRegisterLines(order, {
    selected,
    onSelect: (number) => setQuery({ pilih: `bukti:${number}` }),
  })
  const marked = useMarked(order, register.status === 'ready' ? register.lines : null)
  const layout = address.query['tampil'] === 'gambar' ? 'gambar' : 'tabel'
  useEffect(() => rememberRegister(caseId, address.query), [caseId, address.query])
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
      <RegisterBody register={register} layout={layout} sort={sort} marked={marked} />
    </>
  )
}

function RegisterBody(props: { register: RegisterAnswer; layout: 'tabel' | 'gambar'; sort: Sort; marked: Marked }) {
  const { register } = props
  const say = useSay()
  if (register.status !== 'ready')
    return (
      <Answered state={register} what={say(evidenceText.what)}>
        {() => null}
      </Answered>
    )
  if (register.lines.count === 0)
    return (
      <div className="register-none">
        <p className="quiet">{say(evidenceText.noneFit)}</p>
        <Button small onPress={() => setQuery({ saring: '', tunjuk: '', asal: '' })}>
          {say(evidenceText.clearFilter)}
        </Button>
      </div>
    )
  return <RegisterLines {...props} lines={register.lines} />
}

const nothingWanted: Wanted = { provenance: null, proofKind: null, use: null }

function RegisterLines(props: { lines: Lines<RegisterRow>; layout: 'tabel' | 'gambar'; sort: Sort; marked: Marked }) {
  const { lines, layout, sort, marked } = props
  const [preview, setPreview] = useState(false)
  const [wanted, setWanted] = useState(nothingWanted)
  const mayEdit = useMayEdit()
  const holder = useRef<HTMLDivElement>(null)
  const list = {
    lines,
    onOpen: (number: string) => goTo(itemPage(addressNow(), number)),
    ...(mayEdit ? { marked: marked.marked, onMark: marked.set } : {}),
    letters: true,
  }
  useRegisterKeys(
    {
      preview: () => lines.selectedAt >= 0 && setPreview(true),
      markAll: () => void marked.all(),
      toggle: () => marked.toggle(),
      assign(provenance) {
        marked.atLeastCurrent()
        setWanted({ ...wanted, provenance })
      },
    },
    { isPrints: layout === 'gambar', isSelected: lines.selectedAt >= 0, isMarked: marked.marked.size > 0 },
  )
  const done = (): void => {
    marked.clear()
    setWanted(nothingWanted)
    focusList(holder.current)
  }
  // The list is what keys are for here, unless a person is in a field already.
  useEffect(() => {
    if (document.activeElement === document.body) focusList(holder.current)
  }, [layout])
  return (
    <>
      {mayEdit && marked.marked.size > 0 && (
        <MarkBar marked={marked.marked} wanted={wanted} onWant={setWanted} onDone={done} />
      )}
      <div ref={holder} className="register-list">
        {layout === 'tabel' ? (
          <RegisterTable {...list} sort={sort} onSort={(next) => setQuery({ urut: wordOfSort(next) })} />
        ) : (
          <RegisterPrints {...list} />
        )}
      </div>
      {preview && lines.selectedAt >= 0 && <PreviewSheet lines={lines} onClose={() => setPreview(false)} />}
    </>
  )
}

function focusList(holder: HTMLElement | null): void {
  holder?.querySelector<HTMLElement>('[role="grid"], [role="listbox"]')?.focus({ preventScroll: true })
}

function FilterBar({ question }: { question: RegisterQuestion }) {
  const say = useSay()
  return (
    <div className="bar">
      <label className="filter-field" data-asks>
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
        <Asking>
          <Choice
            label={say(evidenceText.provenance)}
            value={question.provenance}
            placeholder={say(evidenceText.provenance)}
            clearable
            options={provenances.map((word) => ({ value: word, label: say(provenanceWords[word]) }))}
            onChange={(provenance) => setQuery({ asal: provenance ?? '' })}
          />
        </Asking>
      </div>
    </div>
  )
}
