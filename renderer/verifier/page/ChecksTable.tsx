import { Check as Tick, Eye, Minus, X, type LucideIcon } from 'lucide-react'
import { useId, useState } from 'react'
import type { Check, CheckResult } from '../../../src/model/verdict.ts'
import { factName } from '../../../src/text/verification-facts.ts'
import { checkNames, resultWords } from '../../../src/text/verification.ts'
import { verifierPageText as text } from '../../../src/text/verifier-page.ts'
import { Icon } from '../../ui/Icon.tsx'
import { usePageLanguage, usePageSay, type Say } from './page-language.tsx'

const icons: Readonly<Record<CheckResult, LucideIcon>> = {
  fine: Tick,
  'look-again': Eye,
  wrong: X,
  'not-applicable': Minus,
}

/** The fourteen checks in their fixed order; what each rests on is shown when asked for, and always in print. */
export function ChecksTable({ checks }: { checks: readonly Check[] }) {
  const say = usePageSay()
  const [isOpen, setOpen] = useState(false)
  const id = useId()
  return (
    <section className="part-flat">
      <div className="line line--apart">
        <h3>{say(text.checks)}</h3>
        <button
          type="button"
          className="button button--bare button--small"
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={() => setOpen(!isOpen)}
        >
          {say(isOpen ? text.hideFacts : text.showFacts)}
        </button>
      </div>
      <table id={id} className={`table sheet-table checks${isOpen ? ' checks--open' : ''}`}>
        <thead>
          <tr>
            <th scope="col">{say(text.checkName)}</th>
            <th scope="col">{say(text.checkResult)}</th>
            <th scope="col">{say(text.checkSentence)}</th>
          </tr>
        </thead>
        <tbody>
          {checks.map((check) => (
            <CheckRow key={check.code} check={check} say={say} />
          ))}
        </tbody>
      </table>
    </section>
  )
}

function CheckRow({ check, say }: { check: Check; say: Say }) {
  const language = usePageLanguage()
  const facts = Object.entries(check.facts).filter(([name]) => name !== 'findings')
  return (
    <tr data-check={check.code}>
      <th scope="row">{say(checkNames[check.code])}</th>
      <td>
        <span className={`check-word check-word--${check.result}`}>
          <Icon of={icons[check.result]} size={14} />
          {say(resultWords[check.result])}
        </span>
      </td>
      <td>
        <span data-sentence="">{check.message[language]}</span>
        {facts.length > 0 && (
          <dl className="check-facts">
            {facts.map(([name, value]) => (
              <div key={name}>
                <dt>{say(factName(name))}</dt>
                <dd>{showFact(value, say)}</dd>
              </div>
            ))}
          </dl>
        )}
      </td>
    </tr>
  )
}

function showFact(value: Check['facts'][string], say: Say): string {
  if (typeof value === 'boolean') return say(value ? text.yes : text.no)
  if (Array.isArray(value)) return value.length === 0 ? say(text.empty) : value.join(' · ')
  return value === null || value === '' ? say(text.empty) : String(value)
}
