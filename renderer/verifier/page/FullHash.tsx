/** All 64 digits in groups of four, so that they can be read aloud and compared on paper. */
export function FullHash({ value }: { value: string }) {
  return <code className="full-hash">{value.match(/.{1,4}/g)?.join(' ') ?? value}</code>
}
