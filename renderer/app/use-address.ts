import { useSyncExternalStore } from 'react'
import { formatAddress, parseAddress, withQuery, withSelection, type Address, type Selection } from './address.ts'

function listen(changed: () => void): () => void {
  window.addEventListener('hashchange', changed)
  return () => window.removeEventListener('hashchange', changed)
}

/** The address on screen; changes with back, forward and every {@link goTo}. */
export function useAddress(): Address {
  return parseAddress(useSyncExternalStore(listen, () => window.location.hash))
}

/** The address on screen at this moment, for an act that starts from it; what draws itself uses {@link useAddress}. */
export function addressNow(): Address {
  return parseAddress(window.location.hash)
}

/** Goes to an address as a new step of the history. */
export function goTo(address: Address): void {
  window.location.hash = formatAddress(address)
}

/** Changes the address without a new step of the history: selection by arrow keys, filters while typing. */
export function replaceAddress(address: Address): void {
  window.history.replaceState(window.history.state, '', formatAddress(address))
  window.dispatchEvent(new HashChangeEvent('hashchange'))
}

/** Selects something on the place where the person is; a new step of the history, so that back returns. */
export function select(selection: Selection | null): void {
  goTo(withSelection(parseAddress(window.location.hash), selection))
}

/** Changes the query of the place where the person is, in place. */
export function setQuery(changes: Readonly<Record<string, string>>): void {
  replaceAddress(withQuery(parseAddress(window.location.hash), changes))
}
