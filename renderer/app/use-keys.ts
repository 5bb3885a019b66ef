import { useEffect } from 'react'

export type KeyActs = Readonly<Record<string, () => void>>

/**
 * Keys of the whole window. Names: `ctrl+k`, `alt+1`, `/`, `?`, `escape`.
 *
 * Plain keys stay with the field while somebody types in one.
 */
export function useKeys(acts: KeyActs): void {
  useEffect(() => {
    const onKeyDown = (key: KeyboardEvent): void => {
      if (key.defaultPrevented) return
      const name = nameOf(key)
      const act = acts[name]
      // A field undoes its own typing; only outside of it Ctrl+Z undoes in the case.
      if (act === undefined || (isTyping(key.target) && (!name.includes('+') || name === 'ctrl+z'))) return
      key.preventDefault()
      act()
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [acts])
}

function nameOf(key: KeyboardEvent): string {
  const ctrl = key.ctrlKey || key.metaKey ? 'ctrl+' : ''
  return `${ctrl}${key.altKey ? 'alt+' : ''}${key.key.toLowerCase()}`
}

/** Whether keys belong to a field: typed text, a list that is open, a dialog. */
export function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.closest('input, textarea, select, [contenteditable], [role="dialog"], [role="menu"]') !== null
  )
}
