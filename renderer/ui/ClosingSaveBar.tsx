import { SaveBar, type SaveBarProps } from './SaveBar.tsx'

/** What a form has of its record: the state of saving, and the two ways out. `save` answers whether it was saved. */
type Saving = Pick<SaveBarProps, 'state' | 'changed' | 'newer' | 'beside'> & {
  save: (reason: string | null) => Promise<boolean>
  discard: () => void
}

type Props = Pick<SaveBarProps, 'needsReason' | 'missing'> & { saving: Saving; onDone: () => void }

/** The foot of a form that is gone once its words are saved or thrown away; what could not be saved keeps it open. */
export function ClosingSaveBar({ saving, onDone, ...rest }: Props) {
  const { save, discard, ...shown } = saving
  return (
    <SaveBar
      {...shown}
      {...rest}
      onSave={(reason) => void save(reason).then((ok) => ok && onDone())}
      onDiscard={discard}
      onCancel={() => {
        discard()
        onDone()
      }}
    />
  )
}
