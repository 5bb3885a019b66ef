import type { CaseEvent } from '../../contract/timeline.ts'
import type { Cast } from '../cast.ts'
import { allegations, contradictions } from './allegations.ts'
import { captures } from './captures.ts'
import { describeEvidence } from './descriptions.ts'
import { elementAssessments } from './elements.ts'
import { storyEvents, type StoryEvent } from './events.ts'
import { links } from './links.ts'
import { narratives } from './narratives.ts'
import { acceptedGaps, conclusions, evidenceUses, plenary, recommendations, withdrawal } from './outcome.ts'
import { accounts } from './people.ts'
import { invitations } from './statements/invitations.ts'
import { at, type Told } from './story-facts.ts'
import type { Teller } from './teller.ts'
import { addedClaims, adoptions, chatSettings } from './times.ts'
import { motives, proportionality } from './weighing.ts'

/** 17 October, evening: what each item is, who is in it, when it was; then the events in their order. */
export async function tellTheTimeline(teller: Teller, cast: Cast): Promise<void> {
  teller.at(at('2024-10-17', '16:00'))
  await teller.save('evidence.describe', describeEvidence(cast))
  await teller.save('accounts.save', accounts)
  await teller.save('links.save', links)
  await teller.save('captures.save', captures)
  await teller.save('chats.settle', chatSettings)
  await teller.save('claims.add', addedClaims)
  for (const { id, evidence, uses, zone, because } of adoptions) {
    const claimId = await teller.claimOf(evidence, uses)
    await teller.save('claims.adopt', [{ id, body: { evidence, claimId, assumedZone: zone, because } }])
  }
  for (const event of storyEvents(cast)) await teller.save('events.save', [await dated(teller, event)])
}

/** 18 October: the matrix, the weighing, the plenary and what follows from it. */
export async function tellTheAnalysis(teller: Teller, cast: Cast): Promise<void> {
  teller.at(at('2024-10-18', '09:32'))
  await teller.save('invitations.save', invitations.slice(5))
  teller.at(at('2024-10-18', '09:40'))
  await teller.save('allegations.save', allegations(cast))
  await teller.save('contradictions.save', contradictions(cast))
  await teller.save('elements.save', elementAssessments(cast))
  await teller.save('motives.save', motives)
  await teller.save('proportionality.save', proportionality)
  teller.at(at('2024-10-18', '11:00'))
  await teller.call('evidence.withdraw', { caseId: teller.caseId, ...withdrawal })
  await teller.save('uses.save', evidenceUses)
  teller.at(at('2024-10-18', '13:45'))
  await teller.save('plenaries.save', [plenary])
  await teller.save('conclusions.save', conclusions(cast))
  await teller.save('recommendations.save', recommendations)
  await teller.save('narratives.save', narratives(cast))
  teller.at(at('2024-10-18', '15:50'))
  await teller.save('gaps.accept', acceptedGaps)
}

async function dated(teller: Teller, { id, when, body }: StoryEvent): Promise<Told<CaseEvent>> {
  if (when.kind !== 'of-item') return { id, body: { ...body, when } }
  return { id, body: { ...body, when: { kind: 'claim', claimId: await teller.claimOf(when.evidence, when.uses) } } }
}
