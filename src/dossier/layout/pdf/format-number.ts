/** A number as content streams write it: at most three decimals, no exponent, no trailing zeros. */
export function formatNumber(value: number): string {
  const rounded = Math.round(value * 1000) / 1000
  if (Number.isInteger(rounded)) return String(rounded === 0 ? 0 : rounded)
  return rounded.toFixed(3).replace(/0+$/, '')
}
