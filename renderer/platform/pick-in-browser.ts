import type { PickKind } from '../../src/contract/host-bridge.ts'

export type BrowserPickKind = Exclude<PickKind, 'open-case' | 'originals-folder' | 'watched-folder'>

const accepts: Readonly<Record<BrowserPickKind, string>> = {
  'evidence-files': '',
  'evidence-folder': '',
  'key-file': '.p12,.pfx',
  document: '.pdf',
  'trust-roots': '.pem,.crt,.cer',
  'data-pack': '.json',
}

/** Opens the browser's own file picker; answers no file when the person closes it. */
export function pickInBrowser(kind: BrowserPickKind): Promise<readonly File[]> {
  const input = document.createElement('input')
  input.type = 'file'
  input.accept = accepts[kind]
  input.multiple = kind === 'evidence-files' || kind === 'trust-roots'
  if (kind === 'evidence-folder') input.webkitdirectory = true
  return new Promise((resolve) => {
    input.addEventListener('change', () => resolve([...(input.files ?? [])]))
    input.addEventListener('cancel', () => resolve([]))
    input.click()
  })
}
