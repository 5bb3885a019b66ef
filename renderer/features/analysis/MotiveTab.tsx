import { Plus } from 'lucide-react'
import type { Motive } from '../../../src/contract/analysis.ts'
import type { Recorded } from '../../../src/contract/records.ts'
import { analysisText } from '../../../src/text/screens/analysis.ts'
import { controlsText } from '../../../src/text/screens/controls.ts'
import { motiveWords, strengthWords } from '../../../src/text/screens/words.ts'
import { Answered } from '../../app/Answered.tsx'
import { useCase } from '../../app/case-context.tsx'
import { useEditing } from '../../app/use-editing.ts'
import { useAnswer } from '../../app/workbench.tsx'
import { Button } from '../../ui/Button.tsx'
import { Tag } from '../../ui/Chips.tsx'
import { BothSides } from '../../ui/Claims.tsx'
import { useSay } from '../../ui/language.tsx'
import { Supports } from '../evidence/Supports.tsx'
import { WithdrawButton } from '../detail/WithdrawButton.tsx'
import { MotiveForm } from './MotiveForm.tsx'
import { useMask } from './use-mask.ts'

/** Motives: each with what supports it, what speaks against it, and the other explanation. */
export function MotiveTab({ allegation }: { allegation: string }) {
  const say = useSay()
  const { caseId } = useCase()
  const motives = useAnswer('motives.list', { caseId })
  const [editing, setEditing] = useEditing('motives.save', allegation)
  return (
    <Answered state={motives} what={say(analysisText.motiveTitle)}>
      {(all) => {
        const own = all.filter((one) => one.body.allegation === allegation)
        return (
          <div className="page">
            {own.length === 0 && editing === null && <p className="quiet prose">{say(analysisText.motiveNone)}</p>}
            {own.map((motive) =>
              editing === motive.id ? (
                <MotiveForm key={motive.id} allegation={allegation} record={motive} onDone={() => setEditing(null)} />
              ) : (
                <MotiveView key={motive.id} motive={motive} onEdit={() => setEditing(motive.id)} />
              ),
            )}
            {editing === 'baru' ? (
              <MotiveForm allegation={allegation} record={null} onDone={() => setEditing(null)} />
            ) : (
              <div>
                <Button edits icon={Plus} onPress={() => setEditing('baru')}>
                  {say(analysisText.addMotive)}
                </Button>
              </div>
            )}
          </div>
        )
      }}
    </Answered>
  )
}

function MotiveView({ motive: { id, body }, onEdit }: { motive: Recorded<Motive>; onEdit: () => void }) {
  const say = useSay()
  const mask = useMask()
  return (
    <section className="stack">
      <header className="line line--apart">
        <h2>
          {say(motiveWords[body.class])} <span className="quiet">· {body.code}</span>
        </h2>
        <span className="line">
          {body.strength !== null && <Tag>{say(strengthWords[body.strength])}</Tag>}
          <Button edits small look="bare" onPress={onEdit} name={say(analysisText.editMotive, { id })}>
            {say(controlsText.edit)}
          </Button>
          <WithdrawButton small operation="motives.withdraw" id={id} />
        </span>
      </header>
      {body.text !== null && <p className="prose">{mask(body.text)}</p>}
      <BothSides
        supporting={<Supports supports={body.supporting} none={say(analysisText.noneFor)} />}
        contrary={
          <>
            <Supports supports={body.contrary} none={body.contraryNote === null ? say(analysisText.noneAgainst) : ''} />
            {body.contraryNote !== null && <p className="small">{mask(body.contraryNote)}</p>}
          </>
        }
      />
      {body.alternative && (
        <div className="stack stack--tight">
          <p className="label">{say(analysisText.alternative)}</p>
          <p className="prose">
            {say(motiveWords[body.alternative.class])} · {body.alternative.code}. {mask(body.alternative.text)}
          </p>
          <Supports supports={body.alternative.answeredBy} />
        </div>
      )}
      {body.wouldSettle !== null && (
        <p className="prose">
          <span className="label">{say(analysisText.wouldSettle)}</span> {mask(body.wouldSettle)}
        </p>
      )}
    </section>
  )
}
