import type { Language } from '../../../src/text/say.ts'
import { verifierPageText as text } from '../../../src/text/verifier-page.ts'
import { usePageSay } from './page-language.tsx'
import type { Theme } from './use-theme.ts'

type Choice<Value extends string> = { value: Value; label: string; lang?: string }

/** Whose page this is, and how it is shown. */
export function PageHeader(props: {
  language: Language
  onLanguage: (language: Language) => void
  theme: Theme
  onTheme: (theme: Theme) => void
}) {
  const say = usePageSay()
  return (
    <header className="verifier__bar">
      <p className="verifier__brand">
        <svg viewBox="0 0 32 20" width="28" height="18" aria-hidden="true">
          <path d="M1 10C6 3 11 1 16 1s10 2 15 9c-5 7-10 9-15 9S6 17 1 10Z" />
          <circle cx="16" cy="10" r="4.6" />
        </svg>
        <span>Netra</span>
        <span className="verifier__brand-part">{say(text.name)}</span>
      </p>
      <div className="verifier__choices">
        <Choices
          name={say(text.language)}
          value={props.language}
          choices={[
            { value: 'id', label: 'Indonesia', lang: 'id' },
            { value: 'en', label: 'English', lang: 'en' },
          ]}
          onChoose={props.onLanguage}
        />
        <Choices
          name={say(text.theme)}
          value={props.theme}
          choices={[
            { value: 'paper', label: say(text.light) },
            { value: 'dark', label: say(text.dark) },
          ]}
          onChoose={props.onTheme}
        />
      </div>
    </header>
  )
}

function Choices<Value extends string>(props: {
  name: string
  value: Value
  choices: readonly Choice<Value>[]
  onChoose: (value: Value) => void
}) {
  return (
    <div className="choices" role="group" aria-label={props.name}>
      {props.choices.map(({ value, label, lang }) => (
        <button
          key={value}
          type="button"
          lang={lang}
          aria-pressed={value === props.value}
          className="choices__one"
          onClick={() => props.onChoose(value)}
        >
          {label}
        </button>
      ))}
    </div>
  )
}
