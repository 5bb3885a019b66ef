import type { Support } from '../contract/people.ts'
import type { Statement } from '../contract/statements.ts'

/** What a count of sources needs to know of a case. */
export type SourceFacts = {
  /** Items that show the same picture or hold the same bytes; a chain of copies is one picture, also over one that is not cited. */
  copies: readonly (readonly string[])[]
  /** What came through one pair of hands: items of one hand-over, a person and what they took, wrote or gave. */
  hands: readonly (readonly string[])[]
  /** Standing statements by their code; one that is withdrawn is not listed. */
  statements: Readonly<Record<string, Statement>>
  /** What the standing events and device cards rest on in turn, by their code; one that is withdrawn is not listed. */
  restsOn: Readonly<Record<string, readonly Support[]>>
  /** Items taken out of use. */
  withdrawn: ReadonlySet<string>
  /** Items in which the person is recognised with low confidence only: they carry nothing by themselves. */
  weak: ReadonlySet<string>
  /** Items in which the person is recognised from the picture alone. */
  photoAlone: ReadonlySet<string>
}

/** An item of evidence or an answer: what a support comes to when events and cards are followed to what they rest on. */
export type Ground = Extract<Support, { kind: 'evidence' } | { kind: 'statement' }>

/** Everything a support rests on in the end; a ring of events that lean on each other ends nowhere and gives nothing. */
export function groundsOf(supports: readonly Support[], facts: Pick<SourceFacts, 'restsOn'>): Ground[] {
  const grounds: Ground[] = []
  const followed = new Set<string>()
  const follow = (support: Support): void => {
    if (support.kind === 'evidence' || support.kind === 'statement') return void grounds.push(support)
    if (followed.has(support.id)) return
    followed.add(support.id)
    for (const deeper of facts.restsOn[support.id] ?? []) follow(deeper)
  }
  for (const support of supports) follow(support)
  return grounds
}

/** Whether a ground may carry anything: not withdrawn, and no answer that was put into the mouth or never given. */
export function isUsable(ground: Ground, facts: Pick<SourceFacts, 'withdrawn' | 'statements'>): boolean {
  if (ground.kind === 'evidence') return !isWithdrawn(ground.number, facts.withdrawn)
  const question = questionOf(ground, facts)
  return question !== undefined && question.citable && !question.leading
}

/** Whether an item, or the archive it lies in, was withdrawn. */
export function isWithdrawn(number: string, withdrawn: ReadonlySet<string>): boolean {
  const parent = number.includes('.') ? number.slice(0, number.lastIndexOf('.')) : null
  return withdrawn.has(number) || (parent !== null && isWithdrawn(parent, withdrawn))
}

/** The question and answer a statement ground cites. */
export function questionOf(
  ground: Extract<Support, { kind: 'statement' }>,
  facts: Pick<SourceFacts, 'statements'>,
): Statement['questions'][number] | undefined {
  return facts.statements[ground.id]?.questions.find((question) => question.number === ground.question)
}

/**
 * How many sources that know nothing of each other stand behind these supports.
 *
 * Copies of one picture, items of one hand-over and answers of one person count once; what is withdrawn, answered to a leading question,
 * or recognised with low confidence only is not counted. A number, never a weight: it decides nothing.
 */
export function countIndependentSources(supports: readonly Support[], facts: SourceFacts): number {
  const grounds = groundsOf(supports, facts).filter((ground) => isUsable(ground, facts) && !isWeak(ground, facts))
  const keys = new Set(grounds.map((ground) => keyOf(ground, facts)))
  // Hands join only what is cited: a copy in somebody else's hand-over must not pull that whole hand-over in.
  const hands = facts.hands.map((group) => group.filter((key) => keys.has(key) || isPersonKey(key)))
  const find = unite([...facts.copies, ...membersOf(grounds), ...hands])
  return new Set([...keys].map((key) => find(key))).size
}

/** A cited member of an archive stands for the archive: what it is a copy of is then the same source, and its brothers that are not cited pull nothing in. */
function membersOf(grounds: readonly Ground[]): string[][] {
  return grounds.flatMap((ground) =>
    ground.kind === 'evidence' && ground.number.includes('.') ? [[ground.number, rootOf(ground.number)]] : [],
  )
}

function rootOf(number: string): string {
  return number.split('.')[0] ?? number
}

/** Whether a ground is an item in which the person is recognised with low confidence only. */
export function isWeak(ground: Ground, facts: Pick<SourceFacts, 'weak'>): boolean {
  return ground.kind === 'evidence' && facts.weak.has(ground.number)
}

function keyOf(ground: Ground, { statements }: SourceFacts): string {
  if (ground.kind === 'statement') return personKey(statements[ground.id]?.person ?? ground.id)
  return rootOf(ground.number)
}

/** The key under which a person's statements count as one source; use it in `hands` for what that person handed over. */
export function personKey(person: string): string {
  return `${personMark}${person}`
}

/** No evidence number has a blank in it. */
const personMark = 'person '

function isPersonKey(key: string): boolean {
  return key.startsWith(personMark)
}

function unite(groups: readonly (readonly string[])[]): (key: string) => string {
  const parents = new Map<string, string>()
  const find = (key: string): string => {
    const parent = parents.get(key)
    return parent === undefined || parent === key ? key : find(parent)
  }
  for (const [first, ...others] of groups)
    for (const other of others)
      if (first !== undefined && find(other) !== find(first)) parents.set(find(other), find(first))
  return find
}
