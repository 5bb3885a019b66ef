import { assertNever } from '../../base/assert-never.ts'
import type { Support } from '../../contract/people.ts'
import { commonText } from '../../text/dossier/common.ts'
import { textRun, type Run } from '../layout/inline/run.ts'
import { referenceRun } from './prose-runs.ts'
import type { Scribe } from './scribe.ts'

/**
 * What a sentence rests on, as references one after another (`prose`) or one below the other with their annex pages (`cell`).
 * A number nobody knows any more is printed as plain words rather than dropped.
 */
export function supportRuns(scribe: Scribe, supports: readonly Support[], form: 'prose' | 'cell'): Run[] {
  const runs: Run[] = []
  for (const support of supports) {
    const last = runs.at(-1)
    if (last) runs.push(separatorAfter(last, form))
    runs.push(...one(scribe, support, form))
  }
  return runs
}

/** Boxes stand apart by themselves; words need a comma. */
function separatorAfter(last: Run, form: 'prose' | 'cell'): Run {
  if (form === 'cell') return { kind: 'line-break' }
  return textRun(last.kind === 'reference' && last.boxed ? ' ' : ', ')
}

function one(scribe: Scribe, support: Support, form: 'prose' | 'cell'): Run[] {
  const page = form === 'cell' ? 'inline' : 'margin'
  const reference = (label: string): Run => referenceRun(label, scribe.places, page) ?? textRun(label)
  const note = support.note === null ? [] : [textRun(scribe.say(commonText.part, { part: support.note }))]
  switch (support.kind) {
    case 'evidence': {
      const part = support.part === null ? [] : [textRun(scribe.say(commonText.part, { part: support.part }))]
      return [reference(support.number), ...part, ...note]
    }
    case 'statement': {
      const question = scribe.say(commonText.question, { number: support.question })
      return [reference(support.id), textRun(`\u00a0${question}`), ...note]
    }
    case 'event':
      return [reference(support.id), ...note]
    case 'device':
      return [textRun(scribe.say(commonText.device, { name: deviceName(scribe, support.id) })), ...note]
    default:
      return assertNever(support)
  }
}

function deviceName(scribe: Scribe, id: string): string {
  return scribe.material.devices.find((device) => device.id === id)?.body.name ?? id
}
