import { useEffect, useState } from 'react'

/** A small preference of this machine (a width, a theme), kept in the page's own store and never in the case. */
export function useRemembered(
  key: string,
  fallback: string,
  /** Whether a choice made in another page of this machine counts here at once. */
  { follow = false }: { follow?: boolean } = {},
): [string, (value: string) => void] {
  const [held, setHeld] = useState(() => ({ key, value: readRemembered(key) ?? fallback }))
  // Asked for under another name, what is kept under that one counts.
  const current = held.key === key ? held : { key, value: readRemembered(key) ?? fallback }
  if (current !== held) setHeld(current)
  const setValue = (value: string): void => setHeld({ key, value })
  useEffect(() => {
    if (!follow) return undefined
    const chosenElsewhere = (event: StorageEvent): void => {
      if (event.key === `netra.${key}`) setHeld({ key, value: readRemembered(key) ?? fallback })
    }
    window.addEventListener('storage', chosenElsewhere)
    return () => window.removeEventListener('storage', chosenElsewhere)
  }, [key, fallback, follow])
  return [
    current.value,
    (next) => {
      setValue(next)
      writeRemembered(key, next)
    },
  ]
}

function readRemembered(key: string): string | null {
  try {
    return window.localStorage.getItem(`netra.${key}`)
  } catch {
    // A host may forbid the store; the fallback then holds for this session.
    return null
  }
}

function writeRemembered(key: string, value: string): void {
  try {
    window.localStorage.setItem(`netra.${key}`, value)
  } catch {
    // See readRemembered: only the memory across sessions is lost.
  }
}
