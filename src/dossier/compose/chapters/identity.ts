import type { Officer } from '../../../contract/case-record.ts'
import type { Link, Person, PersonRole, PostHeld } from '../../../contract/people.ts'
import type { Entry } from '../../../model/completeness.ts'
import { formatPersonNumber } from '../../../model/person-number.ts'
import { identityText } from '../../../text/dossier/identity.ts'
import { commonText } from '../../../text/dossier/common.ts'
import { confidenceWords, linkWords, roleWords } from '../../../text/dossier/words.ts'
import type { Block } from '../../layout/blocks/block.ts'
import { textRun, type Run } from '../../layout/inline/run.ts'
import { facts, paragraph, row, section, stacked, table } from '../block-makers.ts'
import { nameInFull, nipLine, rankInWords } from '../person-lines.ts'
import { referenceRun } from '../prose-runs.ts'
import type { Scribe } from '../scribe.ts'
import { supportRuns } from '../support-runs.ts'

/** Chapter II: the persons, the reported one in the order official papers use (name, NIP, rank, post, unit), protected ones marked. */
export function* identityBlocks(scribe: Scribe): Generator<Block> {
  const { material, say } = scribe
  yield section(say(identityText.subject), { number: 'A' })
  yield facts(subjectRows(scribe))
  yield paragraph(say(identityText.snapshot), { style: 'quiet' })
  yield* peopleSection(scribe, { title: say(identityText.reporters), number: 'B', roles: ['reporter', 'finder'] })
  yield* peopleSection(scribe, { title: say(identityText.witnesses), number: 'C', roles: ['witness', 'expert'] })
  yield* officerSection(scribe)
  const others: PersonRole[] = ['superior', 'translator', 'supervisor', 'other', 'subject']
  yield* peopleSection(scribe, { title: say(identityText.others), number: 'E', roles: others, isOptional: true })
  if (material.people.some((person) => person.body.protected))
    yield paragraph(say(material.edition === 'internal' ? identityText.protectedNote : identityText.maskedNote), {
      style: 'quiet',
    })
  yield* identificationSection(scribe)
}

function subjectRows(scribe: Scribe): (readonly [string, string | readonly Run[] | null])[] {
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

type PeopleSection = { title: string; number: string; roles: readonly PersonRole[]; isOptional?: boolean }

function* peopleSection(scribe: Scribe, { title, number, roles, isOptional }: PeopleSection): Generator<Block> {
  const { say } = scribe
  const found = scribe.material.people.filter((person) => roles.includes(person.body.role))
  if (found.length === 0 && isOptional) return
  yield section(title, { number })
  if (found.length === 0) return yield paragraph(say(identityText.nobody))
  const columns = [
    [say(identityText.code), 1.2],
    [say(identityText.name), 2],
    [say(identityText.role), 2],
    [say(identityText.interest), 3],
  ] as const
  yield table(
    columns,
    found.map((person) => personRow(scribe, person)),
  )
}

function personRow(scribe: Scribe, { body }: Entry<Person>) {
  const post = body.posts.at(-1)?.position ?? null
  return row([
    [textRun(body.code, { bold: true })],
    nameInFull(scribe, body),
    [scribe.say(roleWords[body.role]), post].filter((part) => part !== null).join(', '),
    body.interest === null ? '–' : scribe.prose(body.interest),
  ])
}

function* officerSection(scribe: Scribe): Generator<Block> {
  const { say } = scribe
  yield section(say(identityText.officers), { number: 'D' })
  const officers = scribe.material.record?.officers ?? []
  if (officers.length === 0) return yield paragraph(say(identityText.nobody))
  const columns = [
    [say(identityText.name), 3],
    [say(identityText.position), 3],
    [say(identityText.task), 2],
    [say(identityText.signs), 1.6],
  ] as const
  yield table(
    columns,
    officers.map((officer) => officerRow(scribe, officer)),
  )
}

function officerRow(scribe: Scribe, officer: Officer) {
  const { say } = scribe
  return row([
    stacked([[textRun(officer.name, { bold: true })], ...nipLine(scribe, officer.nip)]),
    officer.position,
    say(identityText[officer.role]),
    officer.signs === null ? '–' : say(identityText.signsAt, { order: officer.signs }),
  ])
}

function* identificationSection(scribe: Scribe): Generator<Block> {
  const { material, say } = scribe
  if (material.links.length === 0) return
  yield section(say(identityText.identification), { number: 'F' })
  yield paragraph(say(identityText.noFaceRecognition))
  const columns = [
    [say(identityText.claim), 2.4],
    [say(identityText.confidence), 1.1],
    [say(identityText.reason), 4],
    [say(commonText.evidence), 1.7],
  ] as const
  yield table(
    columns,
    material.links.map((link) => linkRow(scribe, link)),
  )
}

function linkRow(scribe: Scribe, { body }: Entry<Link>) {
  const { say } = scribe
  const claim = `${targetName(scribe, body.from)} ${say(linkWords[body.role])} ${targetName(scribe, body.to)}`
  const also = body.couldAlsoBe.length === 0 ? null : say(identityText.alsoBe, { names: body.couldAlsoBe.join('; ') })
  return row([
    stacked([scribe.prose(claim), body.roleNote]),
    [textRun(say(confidenceWords[body.confidence]), { bold: true })],
    stacked([scribe.prose(body.justification), also, body.photoAlone ? say(identityText.photoAlone) : null]),
    supportRuns(scribe, body.basis, 'cell'),
  ])
}

function targetName(scribe: Scribe, target: Link['from']): string {
  if (target.kind === 'evidence') return target.number
  return target.kind === 'person' ? scribe.personCode(target.id) : target.id
}
