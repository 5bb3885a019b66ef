import { PanelRight } from 'lucide-react'
import { useState, type DragEvent } from 'react'
import type { Sentence } from '../../src/contract/problem.ts'
import { frameText } from '../../src/text/screens/frame.ts'
import { presetText } from '../../src/text/screens/presets.ts'
import { DetailPanel } from '../features/detail/DetailPanel.tsx'
import { EvidenceSearch } from '../features/search/EvidenceSearch.tsx'
import { TourStrip } from '../features/start/TourStrip.tsx'
import type { IntakeLink } from '../features/intake/use-intake.ts'
import { carriesFiles } from '../ui/Dropzone.tsx'
import { readableFiles, walkDrop, type Walked } from '../ui/walk-drop.ts'
import { Button, IconButton } from '../ui/Button.tsx'
import { KeyHelp } from '../ui/KeyHelp.tsx'
import { useSay } from '../ui/language.tsx'
import { Divider, usePane, type PaneWidth } from '../ui/Panes.tsx'
import { selectionOf, type Address, type Selection, type Step } from './address.ts'
import { CaseProvider, type CaseFace } from './case-context.tsx'
import { ClockLine } from './ClockLine.tsx'
import { CasePalette } from './CasePalette.tsx'
import { DropProvider, type DropTaker } from './drops.tsx'
import { ErrorBoundary } from './ErrorBoundary.tsx'
import { useListedKeys } from './key-table.ts'
import type { Preferences } from './preferences.ts'
import { keptAs, presetLayouts } from './presets.ts'
import { Rail } from './Rail.tsx'
import { RestartNotice } from './RestartNotice.tsx'
import { UnsavedNotice } from './UnsavedNotice.tsx'
import { Screen } from './Screen.tsx'
import { TopBar } from './TopBar.tsx'
import { TruthLine } from './TruthLine.tsx'
import { goTo } from './use-address.ts'
import { useStepCounts } from './use-step-counts.ts'
import { useFrameKeys } from './use-frame-keys.ts'

export type FrameProps = { address: Address; face: CaseFace | null; preferences: Preferences; intake: IntakeLink }

/** The desk: steps at the left, work in the middle, one detail panel at the right, the line of truth below. */
export function Frame({ address, face, preferences, intake }: FrameProps) {
  const say = useSay()
  const [open, setOpen] = useState<'palette' | 'keys' | 'search' | null>(null)
  const [words, setWords] = useState('')
  const [dragging, setDragging] = useState(false)
  const [taker, setTaker] = useState<DropTaker | null>(null)
  const { preset } = preferences
  const { panes, mayEdit } = presetLayouts[preset]
  const detail = usePane(keptAs(preset, 'pane.detail'), panes.detail, { min: 300, max: 720 })
  const selection = selectionOf(address)
  // Where something is selected, and always where a list waits for it.
  const rightShown = face !== null && (selection !== null || address.step === 'bukti')
  const rail = usePane(keptAs(preset, 'pane.rail'), panes.rail, { min: 150, max: 320 })
  const counts = useStepCounts(face)
  const caseId = face?.caseId ?? null
  const go = (step: Step): void => goTo({ caseId, step, view: null, query: {} })
  const search = (typed: string): void => {
    setWords(typed)
    setOpen(face === null ? 'palette' : 'search')
  }
  useFrameKeys(address, face, {
    palette: () => setOpen('palette'),
    // Without a case there is no evidence to look into; then `/` finds places and acts.
    search: () => search(''),
    keys: () => setOpen('keys'),
  })
  const listedKeys = useListedKeys()
  const drop = (walked: AsyncIterable<Walked>): void => {
    if (taker !== null) return void readableFiles(walked).then((files) => files.length > 0 && taker.take(files))
    if (face === null || !mayEdit) return
    go('penerimaan')
    intake.receive(walked)
  }
  return (
    <div
      className="frame"
      onDragOver={(drag) => carriesFiles(drag) && (drag.preventDefault(), setDragging(true))}
      onDragLeave={(drag) => leftWindow(drag) && setDragging(false)}
      // A place inside may take the drop and tell nobody: the veil has to go all the same.
      onDropCapture={() => setDragging(false)}
      onDrop={(transfer) => {
        if (!carriesFiles(transfer)) return
        transfer.preventDefault()
        drop(walkDrop(transfer.dataTransfer))
      }}
    >
      <header className="head">
        <TopBar
          face={face}
          preferences={preferences}
          onHome={() => goTo({ caseId: null, step: 'mulai', view: null, query: {} })}
          onSearch={() => search('')}
          onKeys={() => setOpen('keys')}
        />
        {face?.sample && <p className="sample-line">{say(frameText.sampleLine)}</p>}
        {!mayEdit && <ReadingLine onLeave={() => preferences.setPreset('investigator')} />}
      </header>
      <div className="desk">
        <Rail
          current={address.step === 'galeri' ? null : address.step}
          counts={counts}
          reachable={(step) => face !== null || step === 'mulai' || step === 'periksa'}
          onGo={go}
          pane={rail}
        />
        <main className="work" aria-label={say(frameText.work)}>
          {!rail.folded && <Divider pane={rail} side="left" name={say(frameText.steps)} />}
          <RestartNotice />
          {face !== null && <ClockLine key={face.caseId} caseId={face.caseId} address={address} />}
          {face?.sample && <TourStrip caseId={face.caseId} address={address} />}
          <UnsavedNotice caseId={caseId} />
          <DropProvider put={setTaker}>
            <ErrorBoundary place={`${address.step} ${address.view ?? ''}`}>
              {/* A form that stands open does not stay so in a layout that shows none. */}
              <Screen key={preset} address={address} face={face} intake={intake} />
            </ErrorBoundary>
          </DropProvider>
          {rightShown && !detail.folded && <Divider pane={detail} side="right" name={say(frameText.detail)} />}
          {dragging && <div className="drop-veil">{taker?.words ?? say(veilWords(face !== null, mayEdit))}</div>}
        </main>
        {face !== null && rightShown && <RightPane key={preset} selection={selection} face={face} pane={detail} />}
      </div>
      <TruthLine face={face} running={intake.running} />
      <CasePalette
        preferences={preferences}
        face={face}
        isOpen={open === 'palette'}
        onClose={() => setOpen(null)}
        onSearch={search}
      />
      {face !== null && open === 'search' && (
        <EvidenceSearch
          caseId={face.caseId}
          words={words}
          onClose={() => setOpen(null)}
          onPalette={() => setOpen('palette')}
        />
      )}
      <KeyHelp isOpen={open === 'keys'} onClose={() => setOpen(null)} lines={listedKeys} />
    </div>
  )
}

/** Says of a reading layout what it is, and the way out of it. */
function ReadingLine({ onLeave }: { onLeave: () => void }) {
  const say = useSay()
  return (
    <p className="reading-line" role="note">
      <span>{say(presetText.readingLine)}</span>
      <Button small look="bare" onPress={onLeave}>
        {say(presetText.leaveReading)}
      </Button>
    </p>
  )
}

function veilWords(isOpen: boolean, mayEdit: boolean): Sentence {
  if (!mayEdit) return presetText.dropVeil
  return isOpen ? frameText.dropVeil : frameText.dropVeilNoCase
}

/** The detail panel, or the strip that unfolds it. */
function RightPane({ selection, face, pane }: { selection: Selection | null; face: CaseFace; pane: PaneWidth }) {
  const say = useSay()
  if (pane.folded)
    return (
      <aside className="detail__fold" aria-label={say(frameText.detail)}>
        <IconButton icon={PanelRight} name={say(frameText.openDetail)} onPress={pane.fold} />
      </aside>
    )
  return (
    <aside className="detail" aria-label={say(frameText.detail)} style={{ width: pane.width }}>
      <CaseProvider face={face}>
        <ErrorBoundary place={selection === null ? '' : `${selection.kind} ${selection.id}`}>
          <DetailPanel selection={selection} onFold={pane.fold} />
        </ErrorBoundary>
      </CaseProvider>
    </aside>
  )
}

function leftWindow(drag: DragEvent): boolean {
  return !(drag.relatedTarget instanceof Node)
}
