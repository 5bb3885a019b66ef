import type { Person, PostHeld } from '../../contract/people.ts'
import { formatPersonNumber } from '../../model/person-number.ts'
import { commonText } from '../../text/dossier/common.ts'
import { identityText } from '../../text/dossier/identity.ts'
import { textRun, type Run } from '../layout/inline/run.ts'
import { stacked } from './block-makers.ts'
import { nameInFull, rankInWords } from './person-lines.ts'
import { referenceRun } from './prose-runs.ts'
import type { Scribe } from './scribe.ts'

/** The reported person as official papers list one: name, number, rank, post, unit, then agency and superiors, as of the act. */
export function subjectRows(scribe: Scribe): (readonly [string, string | readonly Run[] | null])[] {
  const { material, say } = scribe
  const { body: person } = material.subject
  const post = material.postAtAct
  const superior = post?.directSuperior ?? null
  return [
    [say(identityText.name), [textRun(nameInFull(scribe, person), { bold: true })]],
    ...numberRows(scribe, person),
    [say(identityText.rank), rankInWords(scribe, post) ?? say(commonText.unknown)],
    [say(identityText.position), post?.position ?? say(commonText.unknown)],
    [say(identityText.workUnit), post?.workUnit ?? say(commonText.unknown)],
    [say(identityText.agency), post?.agency ?? null],
    [say(identityText.kind), kindName(scribe, person)],
    [say(identityText.territory), post?.territorialRole ?? null],
    [say(identityText.since), post && heldPeriod(scribe, post)],
    [say(identityText.superior), superior === null ? null : superiorName(scribe, superior)],
    [say(identityText.authority), post?.personnelAuthority ?? null],
    [say(commonText.evidence), post && chips(scribe, post.source)],
    [say(identityText.settled), settledRuns(scribe, person)],
    [say(identityText.interest), person.interest === null ? null : scribe.prose(person.interest)],
    [say(identityText.code), person.code],
  ]
}

/** NIP or NI PPPK in groups. NIK only where there is neither: it stays out of print wherever it can. */
function numberRows(scribe: Scribe, person: Person): (readonly [string, string | null])[] {
  const { say, material } = scribe
  const grouped = (text: string | null, code: 'NIP' | 'NI_PPPK' | 'NIK'): string | null =>
    text === null ? null : formatPersonNumber(text, code, material.identifiers)
  const hasOther = person.nip !== null || person.niPppk !== null
  return [
    [say(identityText.nip), grouped(person.nip, 'NIP')],
    [say(identityText.niPppk), grouped(person.niPppk, 'NI_PPPK')],
    [say(identityText.nik), hasOther ? null : grouped(person.nik, 'NIK')],
  ]
}

function kindName(scribe: Scribe, person: Person): string | null {
  if (person.subjectKind === null) return null
  const kind = scribe.material.identifiers.subjectKinds.find((candidate) => candidate.code === person.subjectKind)
  return kind ? `${kind.nameId} (${kind.code})` : person.subjectKind
}

function heldPeriod(scribe: Scribe, post: PostHeld): string {
  return scribe.say(identityText.sinceUntil, {
    from: post.from === null ? scribe.say(identityText.openStart) : scribe.date(post.from),
    to: post.to === null ? scribe.say(identityText.openEnd) : scribe.date(post.to),
  })
}

function superiorName(scribe: Scribe, id: string): string {
  const found = scribe.material.people.find((person) => person.id === id)
  return found ? `${nameInFull(scribe, found.body)}, ${found.body.posts.at(-1)?.position ?? found.body.code}` : id
}

function chips(scribe: Scribe, numbers: readonly string[]): Run[] {
  return numbers.flatMap((number, index) => [
    ...(index === 0 ? [] : [textRun(' ')]),
    referenceRun(number, scribe.places, 'margin') ?? textRun(number),
  ])
}

function settledRuns(scribe: Scribe, person: Person): Run[] {
  return stacked(
    person.settledWarnings.map((warning) => [
      ...scribe.prose(warning.reason),
      textRun(' '),
      ...chips(scribe, warning.evidence),
    ]),
  )
}
