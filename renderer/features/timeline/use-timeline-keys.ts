import { frameText } from '../../../src/text/screens/frame.ts'
import { timelineText } from '../../../src/text/screens/timeline.ts'
import { parseAddress } from '../../app/address.ts'
import { useKeyTable, type KeyRow } from '../../app/key-table.ts'
import { listKeyRows } from '../../app/list-key-rows.ts'
import { setQuery } from '../../app/use-address.ts'
import { useSay, type Say } from '../../ui/language.tsx'
import { noFilters } from './model/timeline-filter.ts'
import { laneKinds } from './model/timeline-mark.ts'
import type { Form } from './TimelineHead.tsx'

/**
 * Keys of the whole timeline in the form it stands in: the key that opens the list or the map leads back from it, and what only the drawing
 * shows is only asked of the drawing.
 */
export function useTimelineKeys(form: Form, filter: { isSet: boolean; onOpen: () => void }): void {
  const say = useSay()
  const lanes = laneKinds.map((lajur, index) => [String(index + 1), () => setQuery({ lajur })] as const)
  const drawing: KeyRow[] = [
    {
      keys: ['1–4'],
      press: lanes.map(([key]) => key),
      does: say(timelineText.keyLanes),
      acts: Object.fromEntries(lanes),
    },
    row('e', say(timelineText.showElapsed), () => flip('selang', 'ya')),
    row('k', say(timelineText.showDaysOff), () => flip('libur', 'ya')),
  ]
  useKeyTable('screen', [
    ...(form === 'daftar' ? listKeyRows(say, { opens: false }) : form === 'peta' ? mapRows(say) : sheetRows(say)),
    ...(form === 'gambar' ? drawing : []),
    row('l', say(timelineText.keyList), () => flip('bentuk', 'daftar')),
    row('m', say(timelineText.keyMap), () => flip('bentuk', 'peta')),
    row('f', say(timelineText.keyFilter), filter.onOpen),
    ...(filter.isSet ? [row('x', say(timelineText.keyNoFilter), () => setQuery(noFilters))] : []),
  ])
}

function row(key: string, does: string, act: () => void): KeyRow {
  return { keys: [key.toUpperCase()], press: [key], does, acts: { [key]: act } }
}

/** Read at the press: the address may have changed since the screen was drawn. */
function flip(word: string, to: string): void {
  const { query } = parseAddress(window.location.hash)
  setQuery({ [word]: query[word] === to ? '' : to })
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
