/** Why Netra refuses a dossier for a reason, where another program does not mind; by the first reason Netra gives. */
const reasons: Readonly<Record<string, string>> = {}

/** One line for a difference; null where there is none written yet. */
export function explainDifference({ codes, class: group }: { codes: readonly string[]; class: string }): string | null {
  const [first = ''] = codes
  return reasons[`${group} ${first}`] ?? reasons[first] ?? null
}
