import { frameText } from '../../../src/text/screens/frame.ts'
import { timelineText } from '../../../src/text/screens/timeline.ts'
import { useKeyTable, type KeyRow } from '../../app/key-table.ts'
import { listKeyRows } from '../../app/list-key-rows.ts'
import { useSay, type Say } from '../../ui/language.tsx'

/** The keys of a form of the timeline; `act` does what a letter or digit of the screen does, wherever the focus is. */
export function useTimelineKeys(form: 'gambar' | 'daftar' | 'peta', act: (key: string) => boolean): void {
  const say = useSay()
  const row = (keys: readonly string[], does: string): KeyRow => ({
    keys: [keys.length > 1 ? `${keys[0] ?? ''}–${keys.at(-1) ?? ''}` : (keys[0] ?? '').toUpperCase()],
    press: keys,
    does,
    acts: Object.fromEntries(keys.map((key) => [key, () => void act(key)])),
  })
  const forms = [
    ...(form === 'peta' ? [] : [row(['l'], say(timelineText.keyList))]),
    ...(form === 'peta' ? [] : [row(['m'], say(timelineText.keyMap))]),
  ]
  const drawing = [
    row(['1', '2', '3', '4'], say(timelineText.keyLanes)),
    row(['e'], say(timelineText.showElapsed)),
    row(['k'], say(timelineText.showDaysOff)),
  ]
  useKeyTable('screen', [
    ...(form === 'daftar' ? listKeyRows(say, { opens: false }) : form === 'peta' ? mapRows(say) : sheetRows(say)),
    ...(form === 'gambar' ? drawing : []),
    ...forms,
  ])
}

function mapRows(say: Say): KeyRow[] {
  return [
    { keys: ['← → ↑ ↓'], press: ['ArrowRight', 'ArrowLeft', 'ArrowUp', 'ArrowDown'], does: say(frameText.keyPanMap) },
    { keys: ['+ −'], press: ['+', '-'], does: say(frameText.keyZoom) },
    { keys: ['0'], press: ['0'], does: say(frameText.keyWhole) },
  ]
}

/** The sheet takes these itself, where it has the focus. */
function sheetRows(say: Say): KeyRow[] {
  return [
    { keys: ['← → ↑ ↓'], press: ['ArrowRight', 'ArrowLeft', 'ArrowDown', 'ArrowUp'], does: say(timelineText.keyWalk) },
    { keys: ['Enter'], press: ['Enter'], does: say(frameText.keyOpen) },
    { keys: ['Shift', '← →'], press: ['Shift+ArrowRight', 'Shift+ArrowLeft'], does: say(frameText.keyPan) },
    { keys: ['[ ]'], press: [']', '['], does: say(timelineText.keyStep) },
    { keys: ['+ −'], press: ['+', '-'], does: say(frameText.keyZoom) },
    { keys: ['0'], press: ['0'], does: say(frameText.keyWhole) },
    { keys: ['S'], press: ['s'], does: say(timelineText.keySketch) },
    { keys: [', . < >'], press: [',', '.', '<', '>'], does: say(timelineText.keySketchMove) },
  ]
}
