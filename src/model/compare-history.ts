/** How the history a dossier was frozen with relates to the history the case has now. */
export type HistoryComparison = 'consistent' | 'truncated' | 'rewritten' | 'fork' | 'unrelated'

type History = { readonly caseId: string; readonly leaves: readonly string[] }

/**
 * Compares the custody leaves (RFC 6962) frozen in a dossier with those of the case.
 *
 * `consistent`: the case goes on where the dossier stopped. `truncated`: the case has only the beginning of it. `fork`: both share a
 * beginning and then differ, as two copies that were worked on apart do. `rewritten`: same case, no common beginning. `unrelated`: another case.
 * A log alone cannot tell a fork from a history that was rewritten half way; both mean that the case does not bear the dossier out.
 */
export function compareHistory(dossier: History, current: History): HistoryComparison {
  if (dossier.caseId !== current.caseId) return 'unrelated'
  const shared = sharedLength(dossier.leaves, current.leaves)
  if (shared === dossier.leaves.length) return 'consistent'
  if (shared === current.leaves.length) return 'truncated'
  return shared === 0 ? 'rewritten' : 'fork'
}

function sharedLength(one: readonly string[], other: readonly string[]): number {
  const differs = one.findIndex((leaf, index) => leaf !== other[index])
  return differs < 0 ? one.length : differs
}
