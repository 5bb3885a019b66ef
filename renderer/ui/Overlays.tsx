import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import {
  Dialog,
  Heading,
  Modal,
  ModalOverlay,
  Popover,
  Button as AriaButton,
  DialogTrigger,
} from 'react-aria-components'
import { controlsText } from '../../src/text/screens/controls.ts'
import { IconButton } from './Button.tsx'
import { useSay } from './language.tsx'

export type SheetProps = {
  title: string
  isOpen: boolean
  onClose: () => void
  children: ReactNode
  wide?: boolean
  top?: boolean
}

/** A sheet laid over the desk for one short act; nothing that must stay readable lives here. */
export function Sheet({ title, isOpen, onClose, children, wide = false, top = false }: SheetProps) {
  const say = useSay()
  return (
    <ModalOverlay
      className={`scrim${top ? ' scrim--top' : ''}`}
      isOpen={isOpen}
      onOpenChange={(open) => open || onClose()}
      isDismissable
    >
      <Modal className={`sheet${wide ? ' sheet--wide' : ''}`}>
        <Dialog className="sheet__dialog">
          <header className="sheet__head">
            <Heading slot="title" level={2}>
              {title}
            </Heading>
            <IconButton icon={X} name={say(controlsText.close)} onPress={onClose} keys="Esc" />
          </header>
          <div className="sheet__body">{children}</div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}

/** A word or chip that unfolds a small note beside it. */
export function Note({
  name,
  trigger,
  children,
  className = '',
}: {
  name: string
  trigger: ReactNode
  children: ReactNode
  className?: string
}) {
  return (
    <DialogTrigger>
      <AriaButton className={`note-trigger ${className}`} aria-label={name}>
        {trigger}
      </AriaButton>
      <Popover className="popover popover--note" offset={6}>
        <Dialog className="note" aria-label={name}>
          {children}
        </Dialog>
      </Popover>
    </DialogTrigger>
  )
}
