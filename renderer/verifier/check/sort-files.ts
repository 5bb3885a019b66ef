/** What a file handed in is taken for. */
export type FileRole = 'document' | 'original' | 'root' | 'list'

const namesOriginal = /(?<![0-9a-f])[0-9a-f]{64}(?![0-9a-f])|^[A-Z]{1,4}-\d{3,7}(?![0-9A-Za-z])/

/**
 * What a dropped file most likely is, from its name alone; a person can hand it in by the button of its kind instead.
 *
 * A name with a digest or an evidence number is an original even where it is a PDF: letters come in as evidence too.
 */
export function roleOf(name: string): FileRole | null {
  if (namesOriginal.test(name)) return 'original'
  const ending = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? ''
  if (ending === 'pdf') return 'document'
  if (['pem', 'crt', 'cer', 'der'].includes(ending)) return 'root'
  if (ending === 'crl') return 'list'
  // Key files and this page itself often lie beside a dossier; neither is evidence.
  if (['p12', 'pfx', 'html', 'htm'].includes(ending)) return null
  return 'original'
}
