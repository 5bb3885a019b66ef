import { checkNumbersOf } from '../../casework/people/check-numbers.ts'
import { acceptLink, acceptPerson } from '../../casework/people/accept-people.ts'
import type { DataPacks } from '../../contract/data-packs.ts'
import { Account, Link, Person } from '../../contract/people.ts'
import { numberRemarkSentences } from '../../text/casework.ts'
import { fill } from '../../text/say.ts'
import type { Desk } from '../desk.ts'
import type { Handlers } from '../dispatch.ts'
import { createRecordHandlers } from '../record-handlers.ts'
import { shippedPacks } from '../shipped-packs.ts'
import { todayOf } from '../today-of.ts'

type PeopleHandlers = Pick<
  Handlers,
  Extract<keyof Handlers, `people.${string}` | `accounts.${string}` | `links.${string}`>
>

/** Persons, accounts, and the claims that link them to things. */
export function createPeopleHandlers(desk: Desk, packs: () => DataPacks = shippedPacks): PeopleHandlers {
  const people = createRecordHandlers(desk, 'person', Person, acceptPerson)
  const accounts = createRecordHandlers(desk, 'account', Account)
  const links = createRecordHandlers(desk, 'link', Link, acceptLink)
  return {
    'people.save': people.save,
    'people.list': people.list,
    'people.history': people.history,
    'people.withdraw': people.withdraw,
    'people.checkNumbers': async (input) => {
      const openCase = desk.caseOf(input.caseId)
      const remarks = checkNumbersOf(openCase, packs(), { id: input.id, asOf: todayOf(desk, openCase) })
      return remarks.map((remark) => ({
        ...remark,
        message: fill(numberRemarkSentences[remark.code], remark.values),
      }))
    },
    'accounts.save': accounts.save,
    'accounts.list': accounts.list,
    'accounts.withdraw': accounts.withdraw,
    'links.save': links.save,
    'links.list': links.list,
    'links.history': links.history,
    'links.withdraw': links.withdraw,
  }
}
