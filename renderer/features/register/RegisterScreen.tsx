import { Grid2x2, Plus, Search, Table2 } from 'lucide-react'
import { useDeferredValue, useState } from 'react'
import type { Provenance } from '../../../src/contract/evidence.ts'
import { evidenceText } from '../../../src/text/screens/evidence.ts'
import { provenanceWords } from '../../../src/text/screens/words.ts'
import { selectionOf, type Address } from '../../app/address.ts'
import { Answered } from '../../app/Answered.tsx'
import { useCase } from '../../app/case-context.tsx'
import { goTo, setQuery } from '../../app/use-address.ts'
import { useAnswer, useAnswerOr } from '../../app/workbench.tsx'
import { Button } from '../../ui/Button.tsx'
import { Choice } from '../../ui/Fields.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { Segments } from '../../ui/Segments.tsx'
import { Empty } from '../../ui/States.tsx'
import { useSay } from '../../ui/language.tsx'
import { PreviewSheet } from './PreviewSheet.tsx'
import { filterRows, rowsOf, sortRows, type RegisterFilter, type RegisterRow } from './register-view.ts'
import { RegisterPrints } from './RegisterPrints.tsx'
import { RegisterTable } from './RegisterTable.tsx'

const provenances = Object.keys(provenanceWords).filter((word): word is Provenance =>
  Object.hasOwn(provenanceWords, word),
)

/** The register: a table or prints of the same rows, with its filter in the address. */
export function RegisterScreen({ address }: { address: Address }) {
  const say = useSay()
  const { caseId } = useCase()
  const evidence = useAnswer('evidence.list', { caseId })
  const descriptions = useAnswerOr('evidence.descriptions', { caseId }, [])
  const claims = useAnswerOr('claims.list', { caseId }, [])
  return (
    <Answered state={evidence} what={say(evidenceText.what)}>
      {(views) =>
        views.length === 0 ? (
          <Empty title={say(evidenceText.emptyTitle)} why={say(evidenceText.emptyWhy)}>
            <Button look="main" icon={Plus} onPress={() => goTo({ caseId, step: 'penerimaan', view: null, query: {} })}>
              {say(evidenceText.emptyAct)}
            </Button>
          </Empty>
        ) : (
          <Register rows={rowsOf(views, descriptions, claims)} address={address} />
        )
      }
    </Answered>
  )
}

function Register({ rows, address }: { rows: readonly RegisterRow[]; address: Address }) {
  const say = useSay()
  const filter = filterOf(address)
  const [sort, setSort] = useState({ column: 'number', down: false })
  const [preview, setPreview] = useState(false)
  // Typing stays quick with many rows: the list may follow a moment later.
  const shown = sortRows(filterRows(rows, useDeferredValue(filter)), sort)
  const selection = selectionOf(address)
  const selected = selection?.kind === 'bukti' ? selection.id : null
  const layout = address.query['tampil'] === 'gambar' ? 'gambar' : 'tabel'
  const list = {
    rows: shown,
    selected,
    onSelect: (number: string) => setQuery({ pilih: `bukti:${number}` }),
    onOpen: () => setPreview(true),
  }
  return (
    <>
      <header className="register-head">
        <h1>{say(evidenceText.title)}</h1>
        <span className="quiet small" role="status">
          {say(evidenceText.shown, { shown: shown.length, total: rows.length })}
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
      <FilterBar filter={filter} />
      {shown.length === 0 ? (
        <div className="register-none">
          <p className="quiet">{say(evidenceText.noneFit)}</p>
          <Button small onPress={() => setQuery({ saring: '', tunjuk: '', asal: '' })}>
            {say(evidenceText.clearFilter)}
          </Button>
        </div>
      ) : (
        <div
          className="register-list"
          onKeyDown={(key) => {
            if (key.key !== ' ' || selected === null) return
            key.preventDefault()
            setPreview(true)
          }}
        >
          {layout === 'tabel' ? <RegisterTable {...list} sort={sort} onSort={setSort} /> : <RegisterPrints {...list} />}
        </div>
      )}
      {preview && selected !== null && (
        <PreviewSheet number={selected} rows={shown} onSelect={list.onSelect} onClose={() => setPreview(false)} />
      )}
    </>
  )
}

function FilterBar({ filter }: { filter: RegisterFilter }) {
  const say = useSay()
  return (
    <div className="bar">
      <label className="filter-field">
        <Icon of={Search} size={14} />
        <span className="unseen">{say(evidenceText.filter)}</span>
        <input
          type="search"
          value={filter.words}
          placeholder={say(evidenceText.filter)}
          spellCheck={false}
          onChange={(change) => setQuery({ saring: change.target.value })}
        />
      </label>
      <Segments
        name={say(evidenceText.show)}
        chosen={filter.show}
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
          value={filter.provenance}
          placeholder={say(evidenceText.provenance)}
          clearable
          options={provenances.map((word) => ({ value: word, label: say(provenanceWords[word]) }))}
          onChange={(provenance) => setQuery({ asal: provenance ?? '' })}
        />
      </div>
    </div>
  )
}

function filterOf({ query }: Address): RegisterFilter {
  const show = query['tunjuk']
  return {
    words: query['saring'] ?? '',
    show: show === 'look' || show === 'withdrawn' ? show : 'all',
    provenance: provenances.find((word) => word === query['asal']) ?? null,
  }
}
