import { useState } from 'react'
import type { PageGroup } from '../../../src/contract/page-groups.ts'
import type { Recorded } from '../../../src/contract/records.ts'
import { pagesText } from '../../../src/text/screens/intake-records.ts'
import { Answered } from '../../app/Answered.tsx'
import { useCase } from '../../app/case-context.tsx'
import { useSaving } from '../../app/use-saving.ts'
import { useAnswer } from '../../app/workbench.tsx'
import { Button } from '../../ui/Button.tsx'
import { LongInput, TextInput } from '../../ui/Fields.tsx'
import { SaveBar } from '../../ui/SaveBar.tsx'
import { useSay } from '../../ui/language.tsx'
import { splitCommas } from '../../ui/split-commas.ts'
import { WithdrawButton } from '../detail/WithdrawButton.tsx'
import { EvidenceLink } from '../evidence/EvidenceLink.tsx'

const blank: PageGroup = { title: '', pages: [], note: null }

/** Papers whose pages came in as separate pictures, put together in their order. */
export function PageGroups() {
  const say = useSay()
  const { caseId } = useCase()
  const groups = useAnswer('pages.list', { caseId })
  const [open, setOpen] = useState<string | null>(null)
  return (
    <section className="stack stack--tight" aria-label={say(pagesText.title)}>
      <h2>{say(pagesText.title)}</h2>
      <p className="quiet prose">{say(pagesText.why)}</p>
      <Answered state={groups} what={say(pagesText.what)}>
        {(all) => (
          <>
            {all.length > 0 && (
              <ol className="ledger">
                {all.map((one) => (
                  <li key={one.id} className="batch">
                    {open === one.id ? (
                      <GroupForm record={one} onDone={() => setOpen(null)} />
                    ) : (
                      <GroupLine record={one} onOpen={() => setOpen(one.id)} />
                    )}
                  </li>
                ))}
              </ol>
            )}
            {open === '' ? (
              <GroupForm record={null} onDone={() => setOpen(null)} />
            ) : (
              <div>
                <Button edits small onPress={() => setOpen('')}>
                  {say(pagesText.add)}
                </Button>
              </div>
            )}
          </>
        )}
      </Answered>
    </section>
  )
}

function GroupLine({ record, onOpen }: { record: Recorded<PageGroup>; onOpen: () => void }) {
  const say = useSay()
  const { title, pages } = record.body
  return (
    <>
      <div className="batch__head">
        <strong>{title}</strong>
        <span className="grow quiet">{say(pagesText.citedAs, { count: pages.length, first: pages[0] ?? '' })}</span>
        <Button edits small look="bare" name={say(pagesText.changeName, { title })} onPress={onOpen}>
          {say(pagesText.change)}
        </Button>
        <WithdrawButton small operation="pages.withdraw" id={record.id} />
      </div>
      <div className="line line--chips">
        {pages.map((number) => (
          <EvidenceLink key={number} number={number} />
        ))}
      </div>
    </>
  )
}

function GroupForm({ record, onDone }: { record: Recorded<PageGroup> | null; onDone: () => void }) {
  const say = useSay()
  const { caseId } = useCase()
  const saving = useSaving('pages.save', caseId, record, blank)
  const { draft, change } = saving
  const isWhole = draft.title.trim() !== '' && draft.pages.length > 1
  const save = async (reason: string | null): Promise<void> => {
    if (await saving.save(reason)) onDone()
  }
  return (
    <div className="stack">
      <TextInput
        label={say(pagesText.paperTitle)}
        value={draft.title || null}
        onChange={(title) => change({ title: title ?? '' })}
        required
      />
      <TextInput
        label={say(pagesText.pages)}
        hint={say(pagesText.pagesHint)}
        value={draft.pages.join(', ') || null}
        onChange={(text) => change({ pages: splitCommas(text) })}
        required
      />
      <LongInput label={say(pagesText.note)} value={draft.note} onChange={(note) => change({ note })} rows={2} />
      <SaveBar
        state={saving.state}
        changed={saving.changed && isWhole}
        needsReason={record !== null}
        onSave={(reason) => void save(reason)}
        onCancel={onDone}
      />
    </div>
  )
}
