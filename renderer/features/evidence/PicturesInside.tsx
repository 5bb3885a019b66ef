import { useState } from 'react'
import { mediaTypesWithEmbedded, type EmbeddedPictureView } from '../../../src/contract/embedded-pictures.ts'
import { evidenceText } from '../../../src/text/screens/evidence.ts'
import { savedPageText } from '../../../src/text/screens/saved-page.ts'
import { useCase } from '../../app/case-context.tsx'
import { useAnswers, useSayFailure, useWorkbench } from '../../app/workbench.tsx'
import { Button } from '../../ui/Button.tsx'
import { FactList } from '../../ui/Facts.tsx'
import { HashText } from '../../ui/HashText.tsx'
import { FailureNotice } from '../../ui/States.tsx'
import { useRetell, useSay, type Say } from '../../ui/language.tsx'
import { showSize } from '../../ui/show-size.ts'
import { EvidenceLink } from './EvidenceLink.tsx'
import { EvidencePicture } from './EvidencePicture.tsx'

type Item = { number: string; mediaType: string; purged: unknown }

/** Shown at first: a page carries many small drawings beside the few pictures that matter. */
const shownAtFirst = 12

/**
 * The pictures a saved page carries inside, each with its preview, kind, size, digest and the address it had: what the post showed can be
 * looked at without running the page. Nothing for any other kind of file.
 */
export function PicturesInside({ item }: { item: Item }) {
  const say = useSay()
  const retell = useRetell()
  const sayFailure = useSayFailure()
  const { caseId } = useCase()
  const [all, setAll] = useState(false)
  const asks = mediaTypesWithEmbedded.includes(item.mediaType) && item.purged === null
  const [answer] = useAnswers('savedPages.pictures', asks ? [{ caseId, evidence: item.number }] : [])
  if (answer === undefined || answer.status === 'loading') return null
  if (answer.status === 'failed') return <FailureNotice message={sayFailure(answer.failure)} />
  const { pictures, problems } = answer.value
  const largestFirst = pictures.toSorted((a, b) => b.sizeBytes - a.sizeBytes || a.index - b.index)
  const shown = all ? largestFirst : largestFirst.slice(0, shownAtFirst)
  const left = largestFirst.length - shown.length
  return (
    <section className="stack stack--tight" aria-label={say(savedPageText.title)}>
      <h3>{say(savedPageText.title)}</h3>
      <p className="small quiet">{say(pictures.length === 0 ? savedPageText.none : savedPageText.why)}</p>
      {problems.map((problem) => (
        <p key={problem.code} className="notice notice--look">
          {retell(problem)}
        </p>
      ))}
      <ul className="inside">
        {shown.map((picture) => (
          <PictureInside key={picture.index} number={item.number} picture={picture} />
        ))}
      </ul>
      {left > 0 && (
        <div>
          <Button small onPress={() => setAll(true)}>
            {say(savedPageText.more, { count: left })}
          </Button>
        </div>
      )}
    </section>
  )
}

function PictureInside({ number, picture }: { number: string; picture: EmbeddedPictureView }) {
  const say = useSay()
  const { caseId } = useCase()
  const { transport } = useWorkbench()
  const { index, mediaType } = picture
  return (
    <li className="inside__one">
      <EvidencePicture
        url={transport.assetUrl(caseId, number, `embedded-${index}`)}
        // A drawing that is markup is never drawn here; it gets the sheet of its kind.
        mediaType={mediaType === 'image/svg+xml' ? 'application/svg' : mediaType}
        alt={say(savedPageText.picture, { index, number })}
      />
      <FactList dense lines={linesOf(picture, say)} />
    </li>
  )
}

function linesOf(
  { mediaType, statedType, how, place, sizeBytes, sha256, count, sameAs }: EmbeddedPictureView,
  say: Say,
) {
  const kind = [
    say(savedPageText.kind, { type: mediaType, size: showSize(sizeBytes) }),
    ...(statedType === null || statedType === mediaType ? [] : [say(savedPageText.stated, { type: statedType })]),
    ...(count > 1 ? [say(savedPageText.count, { count })] : []),
  ].join('. ')
  const from =
    place === null ? say(savedPageText.written) : how === 'data' ? say(savedPageText.writtenAt, { place }) : place
  return [
    { label: say(evidenceText.mediaType), value: kind },
    { label: say(savedPageText.place), value: <bdi className="inside__place">{from}</bdi> },
    { label: say(evidenceText.hash), value: <HashText value={sha256} /> },
    ...(sameAs === null ? [] : [{ label: say(savedPageText.sameAs), value: <EvidenceLink number={sameAs} /> }]),
  ]
}
