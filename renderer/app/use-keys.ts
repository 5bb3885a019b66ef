import { useEffect } from 'react'

export type KeyActs = Readonly<Record<string, () => void>>

/**
 * Keys of the whole window. Names: `ctrl+k`, `ctrl+shift+z`, `alt+1`, `/`, `?`, `escape`.
 *
 * Plain keys stay with the field while somebody types in one.
 */
export function useKeys(acts: KeyActs): void {
  useEffect(() => {
    const onKeyDown = (key: KeyboardEvent): void => {
      if (key.defaultPrevented) return
      const name = nameOf(key)
      const act = acts[name]
      // Esc first leaves the field, then what lies around it.
      if (act !== undefined && name === 'escape' && leaveField(key.target)) return key.preventDefault()
      if (
        act === undefined ||
        (name === ' ' && isPressed(key.target)) ||
        (isTyping(key.target) && (!name.includes('+') || ownOfFields.has(name)))
      )
        return
      key.preventDefault()
      act()
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [acts])
}

/** A field undoes its own typing and marks its own text; only outside of it these keys are the case's. */
const ownOfFields: ReadonlySet<string> = new Set([
  'ctrl+z',
  'ctrl+y',
  'ctrl+shift+z',
  'ctrl+a',
  'alt+arrowdown',
  'alt+arrowup',
])

function nameOf(key: KeyboardEvent): string {
  const ctrl = key.ctrlKey || key.metaKey ? 'ctrl+' : ''
  const alt = key.altKey ? 'alt+' : ''
  // Alone, Shift only makes another sign of the key: `?`.
  const shift = key.shiftKey && ctrl + alt !== '' ? 'shift+' : ''
  return `${ctrl}${alt}${shift}${key.key.toLowerCase()}`
}

/** Takes the cursor out of a field that stands on the page itself; false where there was none. */
function leaveField(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement) || target.closest('[role="dialog"], [role="menu"]') !== null) return false
  if (target.closest('input, textarea, select, [contenteditable]') === null) return false
  target.blur()
  return true
}

/** The space bar presses what has the focus. */
function isPressed(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('button, a, summary, label, [role="tab"]') !== null
}

/** Whether keys belong to a field: typed text, a list that is open, a dialog. */
export function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.closest('input, textarea, select, [contenteditable], [role="dialog"], [role="menu"]') !== null
  )
}
