import { dossierText } from '../../../src/text/screens/dossier.ts'
import { useWorkbench } from '../../app/workbench.tsx'
import type { Picked } from '../../platform/transport.ts'
import { Button } from '../../ui/Button.tsx'
import { TextInput } from '../../ui/Fields.tsx'
import { useSay } from '../../ui/language.tsx'

/** A key file as picked, its passphrase, and where one signs; nothing of it is kept. */
export type KeyDraft = { key: Picked | null; passphrase: string | null; location: string | null }

export const noKey: KeyDraft = { key: null, passphrase: null, location: null }

type ChangeDraft = (change: (now: KeyDraft) => KeyDraft) => void

/**
 * Asks for a key file, its passphrase and the place; a form of its own, because browsers complain of a password field outside of one.
 *
 * Changes are told as what becomes of the draft as it then stands: a passphrase may be typed while the picked file is still on its way.
 */
export function KeyFields({ draft, onChange }: { draft: KeyDraft; onChange: ChangeDraft }) {
  const say = useSay()
  const { transport } = useWorkbench()
  const pick = async (): Promise<void> => {
    const [key] = await transport.pick('key-file')
    if (key) onChange((now) => ({ ...now, key }))
  }
  return (
    <>
      <PickLine
        label={say(dossierText.keyFile)}
        act={say(dossierText.pickKey)}
        picked={draft.key}
        onPick={() => void pick()}
      />
      <form className="fields" onSubmit={(submit) => submit.preventDefault()}>
        <TextInput
          label={say(dossierText.passphrase)}
          hint={say(dossierText.passphraseHint)}
          value={draft.passphrase}
          onChange={(passphrase) => onChange((now) => ({ ...now, passphrase }))}
          secret
        />
        <TextInput
          label={say(dossierText.location)}
          value={draft.location}
          onChange={(location) => onChange((now) => ({ ...now, location }))}
        />
      </form>
    </>
  )
}

/** One file to be picked: what it is, which one was taken, and the button. */
export function PickLine(props: { label: string; act: string; picked: Picked | null; onPick: () => void }) {
  const say = useSay()
  const { label, act, picked, onPick } = props
  return (
    <div className="pick-line">
      <span className="label">{label}</span>
      <bdi className={picked === null ? 'quiet' : ''}>{picked?.name ?? say(dossierText.notChosen)}</bdi>
      <Button small onPress={onPick}>
        {act}
      </Button>
    </div>
  )
}
