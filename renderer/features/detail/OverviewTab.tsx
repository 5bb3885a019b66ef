import type { EvidenceDescription, EvidenceDetail } from '../../../src/contract/evidence.ts'
import type { ClaimView } from '../../../src/contract/timeline.ts'
import { controlsText } from '../../../src/text/screens/controls.ts'
import { purgeText } from '../../../src/text/screens/intake-records.ts'
import { evidenceText } from '../../../src/text/screens/evidence.ts'
import { proofKindWords, provenanceWords } from '../../../src/text/screens/words.ts'
import { itemOf } from '../../app/address.ts'
import { useCase } from '../../app/case-context.tsx'
import { useAddress } from '../../app/use-address.ts'
import { Button } from '../../ui/Button.tsx'
import { StateWord, Tag } from '../../ui/Chips.tsx'
import { FactList } from '../../ui/Facts.tsx'
import { HashText } from '../../ui/HashText.tsx'
import { useRetell, useSay, type Say } from '../../ui/language.tsx'
import { showSize } from '../../ui/show-size.ts'
import type { Zone } from '../../ui/show-time.ts'
import { PageNote } from '../intake/PageNote.tsx'
import { AdoptedTime } from '../register/AdoptedTime.tsx'
import { ItemSentence } from '../evidence/ItemStanding.tsx'
import { PicturesInside } from '../evidence/PicturesInside.tsx'
import { isRecording } from '../evidence/recording-view.ts'
import { ItemPicture } from './ItemPicture.tsx'
import { ItemPlayer } from './ItemPlayer.tsx'

type Props = { detail: EvidenceDetail; description: EvidenceDescription | null }
type Acts = { adopted: ClaimView | null; onSheet: (sheet: 'describe' | 'marks') => void; onTime: () => void }

/**
 * The item at one glance: its picture with its marks, in words what this file can and cannot prove, then where it stands (unchanged, when
 * taken, where from). Everything else is a tab further.
 */
export function OverviewTab({ detail, description, adopted, onSheet, onTime }: Props & Acts) {
  const say = useSay()
  const retell = useRetell()
  const { zone } = useCase()
  const { view } = detail
  // On the page of the item its picture and marks stand large in the middle.
  const isOpen = itemOf(useAddress()) === view.number
  return (
    <div className="detail__body detail__body--overview">
      <PageNote number={view.number} />
      {view.withdrawn && (
        <p className="notice">
          {say(evidenceText.withdrawnBecause, { by: view.withdrawn.by, reason: view.withdrawn.reason })}
        </p>
      )}
      {view.purged && <p className="notice">{say(purgeText.purged, view.purged)}</p>}
      {view.problems.map((problem) => (
        <p key={problem.code} className="notice notice--look">
          <StateWord state="look" /> {retell(problem)}
        </p>
      ))}
      {!isOpen && isRecording(view.mediaType) && <ItemPlayer detail={detail} onCite={() => onSheet('describe')} />}
      {!isOpen && !isRecording(view.mediaType) && <ItemPicture detail={detail} description={description} />}
      {!isOpen && (description?.marks.length ?? 0) > 0 && <Marks description={description} />}
      <Proof detail={detail} description={description} />
      <FactList dense lines={standingOf({ detail, description, adopted, onTime }, zone, say)} />
      <div className="line">
        <Button edits small onPress={() => onSheet('describe')}>
          {say(evidenceText.editDescription)}
        </Button>
        {!isOpen && (
          <Button edits small onPress={() => onSheet('marks')}>
            {say(evidenceText.marksAct)}
          </Button>
        )}
      </div>
      <PicturesInside item={view} />
      <section className="stack stack--tight" aria-label={say(evidenceText.fileFacts)}>
        <h3>{say(evidenceText.fileFacts)}</h3>
        <FactList dense lines={fileOf(detail, say)} />
      </section>
    </div>
  )
}

function Proof({ detail, description }: Props) {
  const say = useSay()
  const facts = limitsOf(detail, description, say)
  return (
    <section className="proof">
      <div>
        <h3>{say(evidenceText.proves)}</h3>
        <p className="prose">{description?.proves ?? <span className="quiet">{say(evidenceText.provesNone)}</span>}</p>
      </div>
      <div>
        <h3>{say(evidenceText.doesNotProve)}</h3>
        {description?.doesNotProve && <p className="prose">{description.doesNotProve}</p>}
        {facts.map((fact) => (
          <p key={fact} className="prose quiet">
            {fact}
          </p>
        ))}
        {!description?.doesNotProve && facts.length === 0 && (
          <p className="prose quiet">{say(evidenceText.provesNone)}</p>
        )}
      </div>
    </section>
  )
}

function Marks({ description }: { description: EvidenceDescription | null }) {
  const say = useSay()
  return (
    <section className="stack stack--tight">
      <h3>{say(evidenceText.marks)}</h3>
      <ol className="marks-list">
        {description?.marks.map((mark) => (
          <li key={mark.mark}>
            <span className="mark-number">{mark.mark}</span>
            <span>
              {mark.what}
              {mark.page !== undefined && (
                <span className="quiet"> · {say(evidenceText.markOnPage, { page: mark.page })}</span>
              )}
              {mark.reading !== null && (
                <em className="quiet"> · {say(evidenceText.markReading, { reading: mark.reading })}</em>
              )}
            </span>
          </li>
        ))}
      </ol>
    </section>
  )
}

/** What follows from the facts of the file alone; a person's words stand before it. */
function limitsOf({ view, reading }: EvidenceDetail, description: EvidenceDescription | null, say: Say): string[] {
  const messenger = description?.provenance === 'forwarded-by-messenger' || description?.provenance === 'photo-of-print'
  return [
    ...(view.mediaType.startsWith('image/') && (reading?.exif ?? view.exif) === 'absent'
      ? [say(evidenceText.absentExif)]
      : []),
    ...(messenger ? [say(evidenceText.nameDate)] : []),
  ]
}

type Standing = Props & Pick<Acts, 'adopted' | 'onTime'>

/** Where the item stands: unchanged since when, taken when and by which source, where from, and what only some items have. */
function standingOf({ detail, description, adopted, onTime }: Standing, zone: Zone, say: Say) {
  const { view } = detail
  return [
    {
      label: say(evidenceText.state),
      value: <ItemSentence view={view} />,
    },
    {
      label: say(evidenceText.time),
      value: adopted ? (
        <AdoptedTime claim={adopted} zone={zone} />
      ) : (
        <Button small look="bare" onPress={onTime}>
          {say(evidenceText.noTime)}
        </Button>
      ),
    },
    {
      label: say(evidenceText.provenance),
      value: description ? say(provenanceWords[description.provenance]) : say(controlsText.unknown),
    },
    ...(description ? [{ label: say(evidenceText.proofKind), value: say(proofKindWords[description.proofKind]) }] : []),
    ...(description?.device ? [{ label: say(evidenceText.device), value: description.device }] : []),
    ...(description?.showsMinors ? [{ label: '', value: <Tag look="look">{say(evidenceText.minors)}</Tag> }] : []),
  ]
}

function fileOf({ view }: EvidenceDetail, say: Say) {
  return [
    { label: say(evidenceText.fileName), value: <bdi>{view.name}</bdi> },
    { label: say(evidenceText.mediaType), value: `${view.mediaType} · ${showSize(view.sizeBytes)}` },
    { label: say(evidenceText.hash), value: <HashText value={view.sha256} /> },
  ]
}
