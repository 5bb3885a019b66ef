import { Plus } from 'lucide-react'
import { Button as AriaButton } from 'react-aria-components'
import type { Allegation } from '../../../src/contract/analysis.ts'
import type { Recorded } from '../../../src/contract/records.ts'
import { analysisText } from '../../../src/text/screens/analysis.ts'
import type { Address } from '../../app/address.ts'
import { Answered } from '../../app/Answered.tsx'
import { useCase } from '../../app/case-context.tsx'
import { goTo, setQuery, useAddress } from '../../app/use-address.ts'
import { useAnswer } from '../../app/workbench.tsx'
import { Button } from '../../ui/Button.tsx'
import { Check } from '../../ui/Fields.tsx'
import { Empty } from '../../ui/States.tsx'
import { useSay } from '../../ui/language.tsx'
import { AllegationForm } from './AllegationForm.tsx'
import { AllegationPage } from './AllegationPage.tsx'
import { Contradictions } from './Contradictions.tsx'
import { EvidenceUses } from './EvidenceUses.tsx'
import { isBlind } from './mask-view.ts'
import { Narratives } from './Narratives.tsx'
import { Plenaries } from './Plenaries.tsx'
import { Recommendations } from './Recommendations.tsx'
import { useMask } from './use-mask.ts'
import { Asking } from '../../ui/may-edit.tsx'

const caseWide = ['bertentangan', 'tidak-digunakan', 'pleno', 'rekomendasi', 'ringkasan'] as const

/** Allegations at the left, the chosen one in the middle: its act, its rule, its elements, its conclusion. */
export function AnalysisScreen({ address }: { address: Address }) {
  const say = useSay()
  const { caseId } = useCase()
  const allegations = useAnswer('allegations.list', { caseId })
  if (address.view === 'dugaan-baru') return <AllegationForm record={null} />
  return (
    <Answered state={allegations} what={say(analysisText.what)}>
      {(all) => (all.length === 0 ? <NoAllegation /> : <Analysis allegations={all} address={address} />)}
    </Answered>
  )
}

function NoAllegation() {
  const say = useSay()
  const { caseId } = useCase()
  return (
    <Empty title={say(analysisText.emptyTitle)} why={say(analysisText.emptyWhy)}>
      <Button
        edits
        look="main"
        icon={Plus}
        onPress={() => goTo({ caseId, step: 'analisis', view: 'dugaan-baru', query: {} })}
      >
        {say(analysisText.add)}
      </Button>
    </Empty>
  )
}

function Analysis({ allegations, address }: { allegations: readonly Recorded<Allegation>[]; address: Address }) {
  const say = useSay()
  const chosen = allegations.find((one) => one.id === address.query['dugaan']) ?? allegations[0]
  const wide = caseWide.find((name) => name === address.view)
  return (
    <div className="analysis-holder">
      <div className="analysis">
        <Index
          allegations={allegations}
          chosen={wide === undefined ? (chosen?.id ?? null) : null}
          wide={wide ?? null}
        />
        <div className="analysis__page">
          {isBlind(address) && (
            <p className="notice analysis__blind-note" role="note">
              {say(analysisText.blindNote)}
            </p>
          )}
          {wide === 'bertentangan' && <Contradictions />}
          {wide === 'pleno' && <Plenaries />}
          {wide === 'tidak-digunakan' && <EvidenceUses />}
          {wide === 'rekomendasi' && <Recommendations />}
          {wide === 'ringkasan' && <Narratives />}
          {wide === undefined && chosen && <AllegationPage key={chosen.id} record={chosen} address={address} />}
        </div>
      </div>
    </div>
  )
}

function Index({
  allegations,
  chosen,
  wide,
}: {
  allegations: readonly Recorded<Allegation>[]
  chosen: string | null
  wide: string | null
}) {
  const say = useSay()
  const { caseId } = useCase()
  const words = {
    bertentangan: analysisText.contradictions,
    pleno: analysisText.plenary,
    'tidak-digunakan': analysisText.uses,
    rekomendasi: analysisText.recommendations,
    ringkasan: analysisText.narratives,
  }
  const mask = useMask()
  const blind = isBlind(useAddress())
  const go = (view: string | null, dugaan: string): void =>
    goTo({
      caseId,
      step: 'analisis',
      view,
      query: { ...(dugaan === '' ? {} : { dugaan }), ...(blind ? { identitas: 'samar' } : {}) },
    })
  return (
    <nav className="analysis__index" aria-label={say(analysisText.allegations)}>
      <h1 className="analysis__title">{say(analysisText.title)}</h1>
      <p className="label">{say(analysisText.allegations)}</p>
      {allegations.map(({ id, body }) => (
        <AriaButton
          key={id}
          className={`index-card${id === chosen ? ' index-card--current' : ''}`}
          onPress={() => go(null, id)}
        >
          <span className="line line--apart">
            <strong>{id}</strong>
            <span className="small quiet">{body.row}</span>
          </span>
          <span className="small index-card__more">{body.subject}</span>
          <span className="small quiet index-card__text index-card__more">{mask(body.act)}</span>
        </AriaButton>
      ))}
      <div>
        <Button edits small look="bare" icon={Plus} onPress={() => go('dugaan-baru', '')}>
          {say(analysisText.add)}
        </Button>
      </div>
      <p className="label analysis__wide">{say(analysisText.caseWide)}</p>
      {caseWide.map((name) => (
        <AriaButton
          key={name}
          className={`index-card${name === wide ? ' index-card--current' : ''}`}
          onPress={() => go(name, '')}
        >
          {say(words[name])}
        </AriaButton>
      ))}
      <div className="analysis__blind">
        <Asking>
          <Check
            label={say(analysisText.blind)}
            value={blind}
            onChange={(on) => setQuery({ identitas: on ? 'samar' : '' })}
          />
        </Asking>
      </div>
    </nav>
  )
}
