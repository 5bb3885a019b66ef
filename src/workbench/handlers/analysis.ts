import {
  acceptAcceptedGap,
  acceptAllegation,
  acceptConclusion,
  acceptContradiction,
  acceptElement,
  acceptMotive,
  acceptNarrative,
  acceptProportionality,
  acceptRecommendation,
  acceptUse,
} from '../../casework/analysis/accept-analysis.ts'
import { listDeadlines } from '../../casework/analysis/list-deadlines.ts'
import { listGaps } from '../../casework/analysis/list-gaps.ts'
import { casePacks } from '../../casework/data-packs/case-packs.ts'
import { rowsFor, viewAllegation, type AnalysisContext } from '../../casework/analysis/view-allegation.ts'
import {
  AcceptedGap,
  Allegation,
  Conclusion,
  Contradiction,
  type DeadlineView,
  ElementAssessment,
  EvidenceUse,
  Motive,
  Narrative,
  Plenary,
  Proportionality,
  Recommendation,
} from '../../contract/analysis.ts'
import type { DataPacks } from '../../contract/data-packs.ts'
import type { Gap } from '../../contract/dossier.ts'
import type { CivilDate } from '../../model/civil-date.ts'
import type { JudgedGap } from '../../model/completeness.ts'
import { gapSentences } from '../../text/completeness.ts'
import { startMoved } from '../../text/deadlines.ts'
import { say, type Language } from '../../text/say.ts'
import type { OpenCase } from '../../vault/open-case.ts'
import type { Desk } from '../desk.ts'
import type { Handlers } from '../dispatch.ts'
import { englishRules } from '../english-deadlines.ts'
import { ensureThumbnails, nearCopiesOf } from '../thumbnails.ts'
import { createRecordHandlers } from '../record-handlers.ts'
import { shippedPacks } from '../shipped-packs.ts'
import { todayOf } from '../today-of.ts'

type Topics =
  | 'allegations'
  | 'elements'
  | 'motives'
  | 'proportionality'
  | 'contradictions'
  | 'plenaries'
  | 'conclusions'
  | 'recommendations'
  | 'narratives'
  | 'uses'
  | 'gaps'
  | 'catalogue'
  | 'deadlines'

type AnalysisHandlers = Pick<
  Handlers,
  Exclude<Extract<keyof Handlers, `${Topics}.${string}`>, 'contradictions.all'> | 'dossier.gaps'
>

/** From allegation to recommendation. What the rules derive is computed when it is read; only what people concluded is kept. */
export function createAnalysisHandlers(desk: Desk, packs: () => DataPacks = shippedPacks): AnalysisHandlers {
  const packsOf = (openCase: OpenCase): DataPacks => casePacks(openCase, packs())
  const allegations = createRecordHandlers(desk, 'allegation', Allegation, (openCase, body) =>
    acceptAllegation(openCase, body, packsOf(openCase)),
  )
  const elements = createRecordHandlers(desk, 'element', ElementAssessment, (openCase, body, id) =>
    acceptElement(openCase, body, { id, packs: packsOf(openCase) }),
  )
  const motives = createRecordHandlers(desk, 'motive', Motive, acceptMotive)
  const worksheets = createRecordHandlers(desk, 'proportionality', Proportionality, acceptProportionality)
  const contradictions = createRecordHandlers(desk, 'contradiction', Contradiction, acceptContradiction)
  const plenaries = createRecordHandlers(desk, 'plenary', Plenary)
  const conclusions = createRecordHandlers(desk, 'conclusion', Conclusion, acceptConclusion)
  const recommendations = createRecordHandlers(desk, 'recommendation', Recommendation, (openCase, body, id) =>
    acceptRecommendation(openCase, body, { id, packs: packsOf(openCase), today: todayOf(desk, openCase) }),
  )
  const narratives = createRecordHandlers(desk, 'narrative', Narrative, acceptNarrative)
  const uses = createRecordHandlers(desk, 'use', EvidenceUse, acceptUse)
  const acceptedGaps = createRecordHandlers(desk, 'accepted-gap', AcceptedGap, acceptAcceptedGap)
  const contextOf = (openCase: OpenCase): Promise<AnalysisContext> => analysisContext(desk, openCase, packsOf(openCase))
  return {
    'allegations.save': allegations.save,
    'allegations.list': allegations.list,
    'allegations.history': allegations.history,
    'allegations.withdraw': allegations.withdraw,
    'allegations.view': async (input) => {
      const openCase = desk.caseOf(input.caseId)
      return viewAllegation(openCase, input.id, await contextOf(openCase))
    },
    'elements.save': elements.save,
    'elements.list': elements.list,
    'elements.history': elements.history,
    'motives.save': motives.save,
    'motives.list': motives.list,
    'motives.withdraw': motives.withdraw,
    'proportionality.save': worksheets.save,
    'proportionality.list': worksheets.list,
    'contradictions.save': contradictions.save,
    'contradictions.list': contradictions.list,
    'plenaries.save': plenaries.save,
    'plenaries.list': plenaries.list,
    'conclusions.save': conclusions.save,
    'conclusions.list': conclusions.list,
    'recommendations.save': recommendations.save,
    'recommendations.list': recommendations.list,
    'narratives.save': narratives.save,
    'narratives.list': narratives.list,
    'uses.save': uses.save,
    'uses.list': uses.list,
    'gaps.accept': acceptedGaps.save,
    'gaps.accepted': acceptedGaps.list,
    'catalogue.rows': async (input) => {
      const openCase = desk.caseOf(input.caseId)
      return rowsFor(openCase, input.allegation, await contextOf(openCase))
    },
    'deadlines.list': async ({ caseId, on }) => {
      const openCase = desk.caseOf(caseId)
      return deadlinesIn(desk.language, openCase, { packs: packsOf(openCase), today: on ?? todayOf(desk, openCase) })
    },
    'dossier.gaps': async (input) => {
      const openCase = desk.caseOf(input.caseId)
      return listGapsIn(desk.language, openCase, { subject: input.subject, context: await contextOf(openCase) })
    },
  }
}

/** What the derived views of a case need beside its records; waits for the picture hashes, since copies are no sources of their own. */
export async function analysisContext(desk: Desk, openCase: OpenCase, packs: DataPacks): Promise<AnalysisContext> {
  await ensureThumbnails(desk, openCase)
  return {
    packs,
    nearCopies: nearCopiesOf(openCase),
    today: todayOf(desk, openCase),
  }
}

/** The gaps of a dossier in one language: a screen reads them in its own, a dossier always in that of the dossier. */
export function listGapsIn(
  language: Language,
  openCase: OpenCase,
  { subject, context }: { subject: string; context: AnalysisContext },
): Gap[] {
  return listGaps(openCase, subject, context).map((gap) => toGap(gap, language, openCase))
}

function deadlinesIn(
  language: Language,
  openCase: OpenCase,
  { packs, today }: { packs: DataPacks; today: CivilDate },
): DeadlineView[] {
  const deadlineRules = language === 'en' ? englishRules(packs.deadlineRules) : packs.deadlineRules
  return listDeadlines(openCase, { ...packs, deadlineRules }, { today, moved: startMoved[language] })
}

/** A gap in words of the reader's language; it names a person by the printed code, not by the key of the record. */
function toGap(gap: JudgedGap, language: Language, openCase: OpenCase): Gap {
  const person = openCase.rows.records.newest('person', gap.about)
  const code = person === null ? null : (person.body as { code?: unknown }).code
  const about = typeof code === 'string' ? code : gap.about
  return {
    code: gap.code,
    about: gap.about,
    message: say(gapSentences[gap.code], language, { ...gap.params, about }),
    accepted: gap.accepted,
  }
}
