import type { LucideIcon } from 'lucide-react'

/** A picture beside a word: never alone the carrier of a meaning, so hidden from screen readers. */
export function Icon({ of: Picture, size = 16 }: { of: LucideIcon; size?: number }) {
  return <Picture className="icon" size={size} aria-hidden="true" />
}
