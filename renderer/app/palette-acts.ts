import { frameText } from '../../src/text/screens/frame.ts'
import { startText } from '../../src/text/screens/start.ts'
import { presetText } from '../../src/text/screens/presets.ts'
import { useMayEdit } from '../ui/may-edit.tsx'
import type { PaletteItem } from '../ui/Palette.tsx'
import { useSay } from '../ui/language.tsx'
import type { Address } from './address.ts'
import type { CaseFace } from './case-context.tsx'
import { themes, themeWords, type Preferences } from './preferences.ts'
import { useCaseStart } from './preset-context.tsx'
import { presetLayouts, presets } from './presets.ts'
import { sayToStatus } from './status-word.ts'
import { goTo } from './use-address.ts'
import { useRedo, useUndo } from './use-undo.ts'
import { useCall, useSayFailure } from './workbench.tsx'

type Place = Pick<Address, 'step' | 'view'>

/** What can be begun without a case: a new one, the sample, the office. */
export function useBeginActs(): PaletteItem[] {
  const say = useSay()
  const sayFailure = useSayFailure()
  const sample = useCall('cases.sample')
  const startOf = useCaseStart()
  const mayEdit = useMayEdit()
  const group = say(frameText.groupAct)
  const openSample = async (): Promise<void> => {
    const answer = await sample.run({})
    if (answer.ok) goTo(startOf(answer.value.caseId))
    else sayToStatus(sayFailure(answer.failure))
  }
  const fresh: PaletteItem = {
    id: 'act-new-case',
    group,
    label: say(startText.newCase),
    onChoose: () => goTo({ caseId: null, step: 'mulai', view: null, query: { baru: 'ya' } }),
  }
  return [
    ...(mayEdit ? [fresh] : []),
    { id: 'act-sample', group, label: say(startText.openSample), onChoose: () => void openSample() },
    {
      id: 'act-office',
      group,
      label: say(startText.tabOffice),
      onChoose: () => goTo({ caseId: null, step: 'mulai', view: 'profil-kantor', query: {} }),
    },
  ]
}

/** How the program looks and speaks. */
export function useLookActs({ theme, setTheme, language, setLanguage, preset, setPreset }: Preferences): PaletteItem[] {
  const say = useSay()
  const group = say(frameText.settings)
  const words = { id: frameText.indonesian, en: frameText.english }
  return [
    ...presets
      .filter((name) => name !== preset)
      .map((name) => ({
        id: `preset-${name}`,
        group,
        label: `${say(presetText.title)}: ${say(presetLayouts[name].name)}`,
        onChoose: () => setPreset(name),
      })),
    ...themes
      .filter((name) => name !== theme)
      .map((name) => ({
        id: `theme-${name}`,
        group,
        label: `${say(frameText.theme)}: ${say(themeWords[name])}`,
        onChoose: () => setTheme(name),
      })),
    ...(['id', 'en'] as const)
      .filter((name) => name !== language)
      .map((name) => ({
        id: `language-${name}`,
        group,
        label: `${say(frameText.language)}: ${say(words[name])}`,
        onChoose: () => setLanguage(name),
      })),
  ]
}

/** What a person does in a case, from wherever they are. */
export function useCaseActs({ caseId }: CaseFace): PaletteItem[] {
  const say = useSay()
  const mayEdit = useMayEdit()
  const close = useCall('case.close')
  const undo = useUndo(caseId)
  const redo = useRedo(caseId)
  const group = say(frameText.groupAct)
  const to = (id: string, label: string, { step, view }: Place): PaletteItem => ({
    id,
    group,
    label,
    onChoose: () => goTo({ caseId, step, view, query: {} }),
  })
  const edits: PaletteItem[] = [
    to('act-add', say(frameText.addEvidence), { step: 'penerimaan', view: null }),
    to('act-person', say(frameText.addPerson), { step: 'orang', view: 'orang/baru' }),
    to('act-statement', say(frameText.addStatement), { step: 'orang', view: 'keterangan/baru' }),
    to('act-event', say(frameText.addEvent), { step: 'lini-masa', view: 'peristiwa/baru' }),
    to('act-allegation', say(frameText.addAllegation), { step: 'analisis', view: 'dugaan-baru' }),
  ]
  const takeBack: PaletteItem[] = [
    { id: 'act-undo', group, label: say(frameText.undo), keys: 'Ctrl Z', onChoose: undo },
    { id: 'act-redo', group, label: say(frameText.redo), keys: 'Ctrl Y', onChoose: redo },
  ]
  return [
    ...(mayEdit ? edits : []),
    to('act-record', say(startText.tabRecord), { step: 'mulai', view: 'data-kasus' }),
    to('act-election', say(startText.tabElection), { step: 'mulai', view: 'data-pemilihan' }),
    to('act-office', say(startText.tabOffice), { step: 'mulai', view: 'profil-kantor' }),
    ...(mayEdit ? takeBack : []),
    {
      id: 'act-close',
      group,
      label: say(frameText.closeCase),
      onChoose: () =>
        void close.run({ caseId }).then(() => goTo({ caseId: null, step: 'mulai', view: null, query: {} })),
    },
  ]
}
