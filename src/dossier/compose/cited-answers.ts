import type { Support } from '../../contract/people.ts'
import type { DossierMaterial } from './dossier-material.ts'

/** Which answers of which interview this dossier rests on, by interview code. */
export function citedAnswers(material: DossierMaterial): Map<string, Set<number>> {
  const cited = new Map<string, Set<number>>()
  for (const support of allSupports(material)) {
    if (support.kind !== 'statement') continue
    const numbers = cited.get(support.id) ?? new Set<number>()
    cited.set(support.id, numbers.add(support.question))
  }
  return cited
}

function allSupports(material: DossierMaterial): readonly Support[] {
  return [
    ...material.events.flatMap(({ event }) => event.supports),
    ...material.links.flatMap(({ body }) => body.basis),
    ...material.contradictions.flatMap(({ body }) => [
      ...body.sides.flatMap((side) => side.supports),
      ...(body.explanation?.supports ?? []),
    ]),
    ...(material.narrative?.keyProofs.flatMap((proof) => proof.supports) ?? []),
    ...material.allegations.flatMap(supportsOfAllegation),
  ]
}

function supportsOfAllegation(allegation: DossierMaterial['allegations'][number]): readonly Support[] {
  const { elements, motives, proportionality, conclusion } = allegation
  const weighed = [
    ...(proportionality?.factors ?? []),
    ...(proportionality?.aggravating ?? []),
    ...(proportionality?.mitigating ?? []),
  ]
  return [
    ...(allegation.allegation.answer?.supports ?? []),
    ...elements.flatMap(({ assessment }) => [...(assessment?.supporting ?? []), ...(assessment?.contrary ?? [])]),
    ...motives.flatMap(({ body }) => [...body.supporting, ...body.contrary, ...(body.alternative?.answeredBy ?? [])]),
    ...weighed.flatMap(({ supports }) => supports),
    ...(conclusion?.supports ?? []),
  ]
}
