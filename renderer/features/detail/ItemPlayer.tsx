import { Download, Quote } from 'lucide-react'
import { useRef, useState, type MouseEvent } from 'react'
import type { EvidenceDetail } from '../../../src/contract/evidence.ts'
import { recordingText } from '../../../src/text/screens/recording.ts'
import { useCase } from '../../app/case-context.tsx'
import { useSayFailure, useWorkbench } from '../../app/workbench.tsx'
import { Button } from '../../ui/Button.tsx'
import { FailureNotice } from '../../ui/States.tsx'
import { useSay } from '../../ui/language.tsx'
import { isPlayable, positionWords } from '../evidence/recording-view.ts'
import { useCitePosition } from './use-cite-position.ts'
import { useExport } from './use-export.ts'

type Props = { detail: EvidenceDetail; onCite: () => void }

/**
 * A film or a sound, played from the bytes as received: nothing starts by itself and nothing is fetched before a person presses play. What
 * this machine cannot play is offered as a copy.
 */
export function ItemPlayer({ detail, onCite }: Props) {
  const { mediaType, number, purged } = detail.view
  const [failed, setFailed] = useState<string | null>(null)
  if (purged !== null) return null
  if (!isPlayable(mediaType) || failed === number) return <NotPlayed detail={detail} />
  return <Player key={number} detail={detail} onCite={onCite} onFailed={() => setFailed(number)} />
}

function Player({ detail, onCite, onFailed }: Props & { onFailed: () => void }) {
  const say = useSay()
  const { caseId } = useCase()
  const { transport } = useWorkbench()
  const player = useRef<HTMLMediaElement | null>(null)
  const [at, setAt] = useState(0)
  const cite = useCitePosition(detail)
  const { number, mediaType } = detail.view
  const settings = {
    src: transport.assetUrl(caseId, number, 'recording'),
    controls: true,
    // A copy leaves the case by the export alone, which is logged; and nothing is thrown to another device.
    controlsList: 'nodownload noremoteplayback',
    disableRemotePlayback: true,
    onContextMenu: (press: MouseEvent) => press.preventDefault(),
    // The bytes are somebody else's: nothing takes them apart before a person wants to hear them.
    preload: 'none',
    'aria-label': say(recordingText.player, { number }),
    onTimeUpdate: () => setAt(player.current?.currentTime ?? 0),
    onSeeked: () => setAt(player.current?.currentTime ?? 0),
    onError: onFailed,
  } as const
  return (
    <div className="stack stack--tight">
      {mediaType.startsWith('video/') ? (
        <video {...settings} className="player player--film" ref={(element) => void (player.current = element)} />
      ) : (
        <audio {...settings} className="player" ref={(element) => void (player.current = element)} />
      )}
      <div className="line">
        <span className="small">{say(recordingText.position, { at: positionWords(at) })}</span>
        <Button
          edits
          small
          icon={Quote}
          isDisabled={cite === null}
          onPress={() => {
            player.current?.pause()
            cite?.(say(recordingText.part, { at: positionWords(player.current?.currentTime ?? at) }))
            onCite()
          }}
        >
          {say(recordingText.cite)}
        </Button>
      </div>
      <p className="small quiet">{say(recordingText.positionWhy)}</p>
    </div>
  )
}

/** What cannot be played here is not lost: it is said why, and the original can be taken out and played elsewhere. */
function NotPlayed({ detail }: { detail: EvidenceDetail }) {
  const say = useSay()
  const sayFailure = useSayFailure()
  const out = useExport(detail)
  return (
    <div className="notice stack stack--tight">
      <p className="prose">{say(recordingText.notPlayed, { type: detail.view.mediaType })}</p>
      {out.state.status === 'failed' && <FailureNotice message={sayFailure(out.state.failure)} />}
      <div>
        <Button edits small icon={Download} onPress={out.save}>
          {say(recordingText.export)}
        </Button>
      </div>
    </div>
  )
}
