import type { Sentence } from '../../src/contract/problem.ts'
import { presetText } from '../../src/text/screens/presets.ts'
import type { Step } from './address.ts'

/** For whom the desk is laid out: who works on the case, who examines it, who reads it. */
export const presets = ['investigator', 'reviewer', 'reader'] as const
export type Preset = (typeof presets)[number]

export type PresetLayout = {
  name: Sentence
  /** What it is for, in one line. */
  note: Sentence
  /** Widths of the panes as long as nobody moved them; a minus: folded. */
  panes: { rail: number; detail: number }
  /** The tab of the detail panel as long as nobody chose another. */
  detailTab: string
  /** Where a case begins. */
  start: Step
  /** Whether what changes the case is on offer. A layout, never a right: whoever sits here can choose another. */
  mayEdit: boolean
}

/** The three layouts of the desk. */
export const presetLayouts: Readonly<Record<Preset, PresetLayout>> = {
  investigator: {
    name: presetText.investigator,
    note: presetText.investigatorNote,
    panes: { rail: 218, detail: 396 },
    detailTab: 'ringkasan',
    start: 'mulai',
    mayEdit: true,
  },
  // Asks first who had the file in hand and what is still missing; writes remarks, so nothing is withheld.
  reviewer: {
    name: presetText.reviewer,
    note: presetText.reviewerNote,
    panes: { rail: 218, detail: 396 },
    detailTab: 'penanganan',
    start: 'berkas',
    mayEdit: true,
  },
  // One page that says what is proved and what is not, with room for it.
  reader: {
    name: presetText.reader,
    note: presetText.readerNote,
    panes: { rail: -218, detail: 396 },
    detailTab: 'ringkasan',
    start: 'analisis',
    mayEdit: false,
  },
}

/** Under what name a preference is kept in a layout: each has its own widths and tab. Those of who works on the case keep their old names. */
export function keptAs(preset: Preset, name: string): string {
  return preset === 'investigator' ? name : `${preset}.${name}`
}
