import type { Officer } from '../../../contract/case-record.ts'
import type { Link, Person, PersonRole } from '../../../contract/people.ts'
import type { Entry } from '../../../model/completeness.ts'
import { identityText } from '../../../text/dossier/identity.ts'
import { commonText } from '../../../text/dossier/common.ts'
import { confidenceWords, linkWords, roleWords } from '../../../text/dossier/words.ts'
import type { Block } from '../../layout/blocks/block.ts'
import { textRun } from '../../layout/inline/run.ts'
import { facts, paragraph, row, section, stacked, table } from '../block-makers.ts'
import { nameInFull, nipLine } from '../person-lines.ts'
import type { Scribe } from '../scribe.ts'
import { subjectRows } from '../subject-rows.ts'
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

type PeopleSection = { title: string; number: string; roles: readonly PersonRole[]; isOptional?: boolean }

function* peopleSection(scribe: Scribe, { title, number, roles, isOptional }: PeopleSection): Generator<Block> {
  const { say } = scribe
  const found = scribe.material.people.filter((person) => roles.includes(person.body.role))
  if (found.length === 0 && isOptional) return
  yield section(title, { number })
  if (found.length === 0) {
    yield paragraph(say(identityText.nobody))
    return
  }
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
  if (officers.length === 0) {
    yield paragraph(say(identityText.nobody))
    return
  }
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
