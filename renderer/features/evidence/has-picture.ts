/** Whether a picture is made of files of this kind: one is asked for then, and may still fail. */
export function hasPicture(mediaType: string): boolean {
  return /^image\/|pdf|word/.test(mediaType)
}
