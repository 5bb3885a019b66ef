import { useRef } from 'react'

export type FilePickProps = {
  label: string
  /** Read aloud instead of the label, where the label alone does not say what is picked. */
  name?: string
  look?: 'main' | 'line'
  accept?: string
  folder?: boolean
  onFiles: (files: readonly File[]) => void
}

/** A button that opens the file chooser of the browser. */
export function FilePick({ label, name, look = 'line', accept, folder = false, onFiles }: FilePickProps) {
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <button
        type="button"
        className={`button button--${look}`}
        aria-label={name}
        onClick={() => input.current?.click()}
      >
        {label}
      </button>
      <input
        ref={(element) => {
          input.current = element
          if (folder) element?.setAttribute('webkitdirectory', '')
        }}
        type="file"
        multiple
        hidden
        accept={accept}
        aria-label={name ?? label}
        onChange={({ currentTarget }) => {
          onFiles([...(currentTarget.files ?? [])])
          // So that picking the same file again is noticed.
          currentTarget.value = ''
        }}
      />
    </>
  )
}
