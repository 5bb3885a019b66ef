import { join } from 'node:path'

/** Where things lie in a case folder. The folder can be moved or copied as a whole; nothing in it names its own place. */
export type CaseFolder = {
  readonly root: string
  readonly database: string
  readonly hold: string
  readonly holder: string
  readonly originals: string
  /** Bytes on their way in; swept when a case is opened. */
  readonly incoming: string
  /** Final versions and their signed revisions by their SHA-256, and drafts on their way to a screen. */
  readonly dossiers: string
  /** The search index: derived, remade at will. */
  readonly search: string
}

/** The paths of a case folder, whether or not anything is there. */
export function caseFolderAt(root: string): CaseFolder {
  return {
    root,
    database: join(root, 'case.sqlite'),
    hold: join(root, 'hold.sqlite'),
    holder: join(root, 'held-by.json'),
    originals: join(root, 'originals'),
    incoming: join(root, 'incoming'),
    dossiers: join(root, 'dossiers'),
    search: join(root, 'search.sqlite'),
  }
}
