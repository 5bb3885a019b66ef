import { useState } from 'react'
import type { RootPin, TrustedRoot } from '../../../src/contract/trust.ts'
import { recipientWords } from '../../../src/text/screens/case-record.ts'
import { trustStoreText } from '../../../src/text/screens/trust-store.ts'
import { optionsOf } from '../../app/options-of.ts'
import { useCall, useSayFailure } from '../../app/workbench.tsx'
import { Button } from '../../ui/Button.tsx'
import { StateWord } from '../../ui/Chips.tsx'
import { Check, Choice, TextInput } from '../../ui/Fields.tsx'
import { inFours } from '../../ui/HashText.tsx'
import { Sheet } from '../../ui/Overlays.tsx'
import { FailureNotice } from '../../ui/States.tsx'
import { useSay, type Say } from '../../ui/language.tsx'
import { readFingerprint } from './read-fingerprint.ts'

type Draft = {
  recipient: string | null
  other: string | null
  fingerprint: string | null
  roots: readonly string[]
  reason: string | null
}

const blank: Draft = { recipient: null, other: null, fingerprint: null, roots: [], reason: null }

/** Pins a recipient to roots: ticked by hand, or found by the digest the issuer told by another way. */
export function PinForm(props: { roots: readonly TrustedRoot[]; pins: readonly RootPin[]; onClose: () => void }) {
  const { roots, pins, onClose } = props
  const say = useSay()
  const sayFailure = useSayFailure()
  const call = useCall('trust.pin')
  const [draft, setDraft] = useState(blank)
  const change = (next: Partial<Draft>): void => setDraft({ ...draft, ...next })
  const recipient = draft.other ?? draft.recipient
  const save = async (): Promise<void> => {
    if (recipient === null || draft.reason === null) return
    const answer = await call.run({ recipient, roots: [...draft.roots], reason: draft.reason })
    if (answer.ok) onClose()
  }
  const ready = recipient !== null && draft.roots.length > 0 && draft.reason !== null
  return (
    <Sheet title={say(trustStoreText.pinTitle)} isOpen onClose={onClose}>
      <div className="stack">
        <RecipientFields draft={draft} onChange={change} />
        {pins.some((pin) => pin.recipient === recipient) && (
          <p className="notice notice--look small">{say(trustStoreText.pinReplaces)}</p>
        )}
        <FingerprintField draft={draft} roots={roots} onChange={change} />
        <RootChecks draft={draft} roots={roots} onChange={change} />
        <TextInput
          label={say(trustStoreText.reason)}
          value={draft.reason}
          onChange={(reason) => change({ reason })}
          required
        />
        {call.state.status === 'failed' && (
          <FailureNotice title={say(trustStoreText.actFailed)} message={sayFailure(call.state.failure)} />
        )}
        <div className="line">
          <Button look="main" isDisabled={!ready || call.state.status === 'running'} onPress={() => void save()}>
            {say(trustStoreText.pinConfirm)}
          </Button>
          <Button look="bare" onPress={onClose}>
            {say(trustStoreText.cancel)}
          </Button>
        </div>
      </div>
    </Sheet>
  )
}

type PartProps = { draft: Draft; onChange: (next: Partial<Draft>) => void }

function RecipientFields({ draft, onChange }: PartProps) {
  const say = useSay()
  return (
    <div className="fields">
      <Choice
        label={say(trustStoreText.pinRecipient)}
        value={draft.recipient}
        options={optionsOf<string>(recipientWords, say)}
        onChange={(recipient) => onChange({ recipient })}
        clearable
      />
      <TextInput
        label={say(trustStoreText.pinOther)}
        hint={say(trustStoreText.pinOtherHint)}
        value={draft.other}
        onChange={(other) => onChange({ other })}
      />
    </div>
  )
}

function FingerprintField({ draft, roots, onChange }: PartProps & { roots: readonly TrustedRoot[] }) {
  const say = useSay()
  const found = rootOf(draft.fingerprint, roots)
  return (
    <div className="stack stack--tight">
      <TextInput
        label={say(trustStoreText.pinFingerprint)}
        hint={say(trustStoreText.pinFingerprintHint)}
        error={sayWrong(draft.fingerprint, found, say)}
        value={draft.fingerprint}
        onChange={(fingerprint) => {
          const match = rootOf(fingerprint, roots)
          const chosen = match && !draft.roots.includes(match.sha256) ? [...draft.roots, match.sha256] : draft.roots
          onChange({ fingerprint, roots: chosen })
        }}
      />
      {found && (
        <span role="status">
          <StateWord state="unchanged" word={say(trustStoreText.pinFingerprintFound, { name: found.subject })} />
        </span>
      )}
    </div>
  )
}

function RootChecks({ draft, roots, onChange }: PartProps & { roots: readonly TrustedRoot[] }) {
  const say = useSay()
  return (
    <fieldset className="moment stack stack--tight">
      <legend className="field__label">{say(trustStoreText.pinRoots)}</legend>
      {roots.map(({ sha256, subject }) => (
        <div key={sha256}>
          <Check
            label={subject}
            value={draft.roots.includes(sha256)}
            onChange={(chosen) =>
              onChange({ roots: chosen ? [...draft.roots, sha256] : draft.roots.filter((one) => one !== sha256) })
            }
          />
          <p className="small quiet fixed pin-digest">{inFours(sha256)}</p>
        </div>
      ))}
    </fieldset>
  )
}

function rootOf(fingerprint: string | null, roots: readonly TrustedRoot[]): TrustedRoot | null {
  const read = readFingerprint(fingerprint)
  return read.kind === 'whole' ? (roots.find(({ sha256 }) => sha256 === read.sha256) ?? null) : null
}

function sayWrong(fingerprint: string | null, found: TrustedRoot | null, say: Say): string | null {
  const read = readFingerprint(fingerprint)
  if (read.kind === 'odd') return say(trustStoreText.pinFingerprintOdd)
  if (read.kind === 'short') return say(trustStoreText.pinFingerprintShort, { count: read.count })
  return read.kind === 'whole' && found === null ? say(trustStoreText.pinFingerprintNone) : null
}
