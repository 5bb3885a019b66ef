import { dialog, type BrowserWindow, type OpenDialogOptions } from 'electron'
import type { GrantedFile, PickKind, PlaceKind, PlaceRequest } from '../src/contract/host-bridge.ts'
import type { CoreLink } from './core-link.ts'

const pdf = { name: 'PDF', extensions: ['pdf'] }

/** How each kind is asked for; the words around it stand in the page, the dialog speaks the system's own language. */
const openOptions: Readonly<Record<PickKind, OpenDialogOptions>> = {
  'evidence-files': { properties: ['openFile', 'multiSelections'] },
  'evidence-folder': { properties: ['openDirectory'] },
  'watched-folder': { properties: ['openDirectory'] },
  'open-case': { properties: ['openDirectory'] },
  'key-file': { properties: ['openFile'], filters: [{ name: 'PKCS#12', extensions: ['p12', 'pfx'] }] },
  document: { properties: ['openFile'], filters: [pdf] },
  'trust-roots': {
    properties: ['openFile', 'multiSelections'],
    filters: [{ name: 'PEM', extensions: ['pem', 'crt', 'cer'] }],
  },
  'originals-folder': { properties: ['openDirectory'] },
  'data-pack': { properties: ['openFile'], filters: [{ name: 'JSON', extensions: ['json'] }] },
}

const placeFilters: Readonly<Record<PlaceKind, (typeof pdf)[]>> = {
  'new-case': [],
  dossier: [pdf],
  'signed-dossier': [pdf],
  paper: [pdf],
  original: [],
  'checking-page': [{ name: 'HTML', extensions: ['html'] }],
}

/** Lets a person pick files or a folder; the paths go to the core, the page gets grants. Empty when they changed their mind. */
export async function pickFiles(window: BrowserWindow, core: CoreLink, kind: PickKind): Promise<GrantedFile[]> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, openOptions[kind])
  return canceled ? [] : core.grant(filePaths, 'native-pick')
}

/** Lets a person name a place to write to; null when they changed their mind. */
export async function pickPlace(
  window: BrowserWindow,
  core: CoreLink,
  { kind, name }: PlaceRequest,
): Promise<{ grant: string; name: string } | null> {
  const filters = placeFilters[kind]
  const { canceled, filePath } = await dialog.showSaveDialog(window, { defaultPath: name, filters })
  if (canceled || filePath === '') return null
  const [place] = await core.grant([filePath], 'native-pick')
  return place ? { grant: place.grant, name: place.name } : null
}
