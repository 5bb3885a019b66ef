import { Check, Copy } from 'lucide-react'
import { useState } from 'react'
import { controlsText } from '../../src/text/screens/controls.ts'
import { IconButton } from './Button.tsx'
import { useSay } from './language.tsx'
import { Note } from './Overlays.tsx'

/** Sixteen characters in groups of four; the full value one click away. */
export function HashText({ value }: { value: string }) {
  const say = useSay()
  const [copied, setCopied] = useState(false)
  const copy = (): void => {
    navigator.clipboard.writeText(value).then(
      () => setCopied(true),
      // Where the host forbids the clipboard, the value can still be selected by hand.
      () => setCopied(false),
    )
  }
  return (
    <Note
      name={say(controlsText.hashShow)}
      className="hash"
      trigger={<span title={say(controlsText.hashShort)}>{inFours(value.slice(0, 16))} …</span>}
    >
      <p className="label">{say(controlsText.hashFull)}</p>
      <div className="line line--top">
        <code className="hash__full">{inFours(value)}</code>
        <IconButton
          icon={copied ? Check : Copy}
          name={say(copied ? controlsText.copied : controlsText.copy)}
          onPress={copy}
        />
      </div>
    </Note>
  )
}

/** `a1b2 c3d4 …`: groups of four. */
export function inFours(value: string): string {
  return value.match(/.{1,4}/g)?.join(' ') ?? value
}
