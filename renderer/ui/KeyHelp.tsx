import { controlsText } from '../../src/text/screens/controls.ts'
import { Sheet } from './Overlays.tsx'
import { useSay } from './language.tsx'

/** Keys as they are shown, as they are pressed (`Alt+ArrowDown`), and what they do. */
export type KeyLine = { keys: readonly string[]; press: readonly string[]; does: string }

/** The keys that work on this screen, and no others. */
export function KeyHelp({
  isOpen,
  onClose,
  lines,
}: {
  isOpen: boolean
  onClose: () => void
  lines: readonly KeyLine[]
}) {
  const say = useSay()
  return (
    <Sheet title={say(controlsText.keysTitle)} isOpen={isOpen} onClose={onClose}>
      <dl className="key-help">
        {lines.map((line) => (
          <div key={line.press.join(' ')} className="key-help__line" data-press={line.press.join(' ')}>
            <dt>
              {line.keys.map((key) => (
                <kbd key={key} className="key">
                  {key}
                </kbd>
              ))}
            </dt>
            <dd>{line.does}</dd>
          </div>
        ))}
      </dl>
    </Sheet>
  )
}
