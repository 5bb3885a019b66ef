/** A number with the point of thousands of Indonesian paper: `14.721`. */
export function showCount(count: number): string {
  return String(count).replaceAll(/\B(?=(\d{3})+$)/g, '.')
}
