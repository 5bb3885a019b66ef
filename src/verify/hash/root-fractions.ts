/**
 * The first 64 bits of the fractional parts of the square or cube roots of the first primes.
 *
 * FIPS 180-4 defines its constants so; computing them keeps eighty typed-in numbers out of what a reader must check.
 */
export function rootFractions(count: number, degree: 2n | 3n): bigint[] {
  return firstPrimes(count).map(
    (prime) => integerRoot(BigInt(prime) << (64n * degree), degree) & 0xffff_ffff_ffff_ffffn,
  )
}

function firstPrimes(count: number): number[] {
  const primes: number[] = []
  for (let candidate = 2; primes.length < count; candidate += 1)
    if (primes.every((prime) => candidate % prime !== 0)) primes.push(candidate)
  return primes
}

/** The largest integer whose power does not pass `value`, by halving the interval. */
function integerRoot(value: bigint, degree: bigint): bigint {
  let low = 0n
  let high = 1n << 70n
  while (high - low > 1n) {
    const middle = (low + high) >> 1n
    if (middle ** degree <= value) low = middle
    else high = middle
  }
  return low
}
