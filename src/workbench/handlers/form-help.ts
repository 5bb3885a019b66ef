import { formOfCase } from '../../casework/analysis/list-gaps.ts'
import { caseSetting } from '../../casework/timeline/case-setting.ts'
import type { DataPacks } from '../../contract/data-packs.ts'
import type { FormChoices, ReplaceableDate } from '../../contract/form-help.ts'
import { MotiveClass } from '../../contract/analysis.ts'
import { looksLeading } from '../../model/leading-question.ts'
import { motiveTaxonomy } from '../../model/motive.ts'
import type { Desk } from '../desk.ts'
import type { Handlers } from '../dispatch.ts'
import { shippedPacks } from '../shipped-packs.ts'
import { todayOf } from '../today-of.ts'

type FormHelpHandlers = Pick<Handlers, 'forms.choices' | 'forms.readQuestions'>

/** What the forms offer: lists of the packs and of the model, and a look at the wording of questions. */
export function createFormHelpHandlers(desk: Desk, packs: () => DataPacks = shippedPacks): FormHelpHandlers {
  return {
    'forms.choices': async (input): Promise<FormChoices> => {
      const openCase = desk.caseOf(input.caseId)
      const setting = caseSetting(openCase, packs())
      const form = formOfCase(setting, { packs: packs(), today: todayOf(desk, openCase) })
      return {
        motives: MotiveClass.options.map((name) => ({ class: name, codes: [...motiveTaxonomy[name]] })),
        calendar: replaceableDates(packs(), setting.record?.election ?? null),
        issuers: packs().recipients.issuerRules.map(({ code, nameId }) => ({ code, title: nameId })),
        mayProposeLevel: form?.mayProposeLevel ?? false,
        competence: form === null ? null : { recipient: form.recipientName, verb: form.proposalVerb },
      }
    },
    'forms.readQuestions': async (input) => {
      desk.caseOf(input.caseId)
      return input.questions.map(looksLeading)
    },
  }
}

/** Milestones and windows of one election, or of all where none is named yet; by first day, then code. */
function replaceableDates({ calendar }: DataPacks, election: string | null): ReplaceableDate[] {
  const isOf = (row: { election: string }): boolean => election === null || row.election === election
  const milestones = calendar.milestones.filter(isOf).map((row): ReplaceableDate => ({
    code: row.code,
    kind: 'milestone',
    title: { id: row.nameId, en: row.nameEn },
    date: row.date,
    hour: row.hour,
    zone: row.zone,
    start: null,
    end: null,
    source: row.source,
  }))
  const windows = calendar.windows.filter(isOf).map((row): ReplaceableDate => ({
    code: row.code,
    kind: 'window',
    title: { id: row.nameId, en: row.nameEn },
    date: null,
    hour: null,
    zone: null,
    start: row.start,
    end: row.end,
    source: row.source,
  }))
  const dayOf = (row: ReplaceableDate): string => `${row.date ?? row.start ?? ''} ${row.code}`
  return [...milestones, ...windows].toSorted((a, b) => (dayOf(a) < dayOf(b) ? -1 : 1))
}
