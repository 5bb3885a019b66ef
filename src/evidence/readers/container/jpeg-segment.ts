/** A marker segment of a JPEG that is worth keeping: its marker code and what stands after its length. */
export type JpegSegment = {
  marker: number
  payload: Uint8Array
  /** Whether it begins where the one kept before it ended. */
  follows: boolean
  end: number
}
