import { useMemo } from 'react'
import { parseAddress, type Address } from '../../app/address.ts'
import { setQuery } from '../../app/use-address.ts'
import { useKeys, type KeyActs } from '../../app/use-keys.ts'
import { noFilters } from './model/timeline-filter.ts'
import { laneKinds } from './model/timeline-mark.ts'

/**
 * Keys of the whole timeline, in whichever form it stands: the key that opens the list or the map leads back from it.
 *
 * `l` list, `m` map, `e` elapsed times, `k` days off, `1`–`4` the kind of lanes, `f` what it is filtered by, `x` no filter.
 */
export function useScreenKeys(onFilter: () => void): void {
  const acts = useMemo((): KeyActs => {
    const lanes = laneKinds.map((lajur, index) => [String(index + 1), () => setQuery({ lajur })] as const)
    return {
      ...Object.fromEntries(lanes),
      l: () => flip('bentuk', 'daftar'),
      m: () => flip('bentuk', 'peta'),
      e: () => flip('selang', 'ya'),
      k: () => flip('libur', 'ya'),
      f: onFilter,
      x: () => setQuery(noFilters),
    }
  }, [onFilter])
  useKeys(acts)
}

/** Read at the press: the address may have changed since the screen was drawn. */
function flip(word: string, to: string): void {
  const { query }: Address = parseAddress(window.location.hash)
  setQuery({ [word]: query[word] === to ? '' : to })
}
