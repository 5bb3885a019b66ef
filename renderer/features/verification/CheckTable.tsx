import { Check, Eye, Minus, X, type LucideIcon } from 'lucide-react'
import type { Check as CheckLine, CheckResult } from '../../../src/contract/verification.ts'
import { checkCodeWords, verificationText } from '../../../src/text/screens/verification.ts'
import { checkWords } from '../../../src/text/screens/words.ts'
import { Icon } from '../../ui/Icon.tsx'
import { useLanguage, useSay } from '../../ui/language.tsx'

const icons: Readonly<Record<CheckResult, LucideIcon>> = {
  fine: Check,
  'look-again': Eye,
  wrong: X,
  'not-applicable': Minus,
}

/** Every check with its result and one sentence, in the order they are made. */
export function CheckTable({ checks }: { checks: readonly CheckLine[] }) {
  const say = useSay()
  const language = useLanguage()
  return (
    <table className="table">
      <thead>
        <tr>
          <th>{say(verificationText.check)}</th>
          <th>{say(verificationText.result)}</th>
          <th>{say(verificationText.explanation)}</th>
        </tr>
      </thead>
      <tbody>
        {checks.map((check) => (
          <tr key={check.code}>
            <td>{say(checkCodeWords[check.code])}</td>
            <td>
              <span className={`check-word check-word--${check.result}`}>
                <Icon of={icons[check.result]} size={14} />
                {say(checkWords[check.result])}
              </span>
            </td>
            <td>{check.message[language]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
