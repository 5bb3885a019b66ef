import { frameText } from '../../src/text/screens/frame.ts'
import { dossierText } from '../../src/text/screens/dossier.ts'
import { readerText } from '../../src/text/screens/page-reader.ts'
import { timelineText } from '../../src/text/screens/timeline.ts'
import type { KeyLine } from '../ui/KeyHelp.tsx'
import type { Say } from '../ui/language.tsx'
import type { Address } from './address.ts'

/** The keys that work on a screen: those of the frame, then those of the screen itself. */
export function keyLines({ step, view }: Address, inCase: boolean, say: Say): readonly KeyLine[] {
  const frame: KeyLine[] = [
    { keys: ['Ctrl', 'K'], does: say(frameText.keyPalette) },
    { keys: ['/'], does: say(frameText.keySearch) },
    { keys: ['?'], does: say(frameText.keyHelp) },
    { keys: ['Esc'], does: say(frameText.keyEsc) },
    { keys: ['Alt', '← →'], does: say(frameText.keyBack) },
    ...(inCase
      ? [
          { keys: ['Alt', '1–8'], does: say(frameText.keySteps) },
          { keys: ['Ctrl', 'Z'], does: say(frameText.keyUndo) },
        ]
      : []),
  ]
  return [...frame, ...(step === 'berkas' ? dossierKeys(view, say) : ownKeys(step, say))]
}

function dossierKeys(view: Address['view'], say: Say): KeyLine[] {
  if (view === null) return [{ keys: ['1–9'], does: say(dossierText.keyGap) }]
  return [
    { keys: ['← →'], does: say(readerText.keyTurn) },
    { keys: ['Home', 'End'], does: say(readerText.keyEnds) },
    { keys: ['+ −', '0'], does: say(readerText.keyZoom) },
    ...(view === 'draf' ? [{ keys: ['R'], does: say(readerText.keyCompose) }] : []),
  ]
}

function ownKeys(step: Address['step'], say: Say): KeyLine[] {
  if (step === 'bukti')
    return [
      { keys: ['↑ ↓'], does: say(frameText.keyMove) },
      { keys: ['Home', 'End'], does: say(frameText.keyEnds) },
      { keys: ['Space'], does: say(frameText.keyPreview) },
      { keys: ['Enter'], does: say(frameText.keyOpen) },
      { keys: ['Ctrl', 'A'], does: say(frameText.keyMark) },
    ]
  if (step === 'lini-masa')
    return [
      { keys: ['← → ↑ ↓'], does: say(timelineText.keyWalk) },
      { keys: ['Enter'], does: say(frameText.keyOpen) },
      { keys: ['Shift', '← →'], does: say(frameText.keyPan) },
      { keys: ['[ ]'], does: say(timelineText.keyStep) },
      { keys: ['+ −'], does: say(frameText.keyZoom) },
      { keys: ['0'], does: say(frameText.keyWhole) },
      { keys: ['1–4'], does: say(timelineText.keyLanes) },
      { keys: ['L'], does: say(timelineText.keyList) },
      { keys: ['M'], does: say(timelineText.keyMap) },
      { keys: ['F', 'X'], does: say(timelineText.keyFilter) },
      { keys: ['E'], does: say(timelineText.showElapsed) },
      { keys: ['K'], does: say(timelineText.showDaysOff) },
      { keys: ['S'], does: say(timelineText.keySketch) },
      { keys: [', . < >'], does: say(timelineText.keySketchMove) },
    ]
  return []
}
