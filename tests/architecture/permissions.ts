/** What every part of the vault stands on. */
const vaultGround = ['src/vault/protection.ts', 'src/vault/fault-points.ts', 'src/vault/node-sha256.ts']

/** Who may import whom: the table of house.md §2, longest prefix wins. Packages outside `src` are listed apart. */
export const permissions: Readonly<Record<string, readonly string[]>> = {
  'src/contract': [],
  'src/base': [],
  'src/text': ['src/contract'],
  'src/model': ['src/contract', 'src/base'],
  'src/verify': ['src/base', 'src/model', 'src/text'],
  'src/vault/originals': ['src/base', 'src/contract', 'src/model', ...vaultGround],
  'src/vault/storage': ['src/base', 'src/contract', 'src/model', 'src/vault/originals', ...vaultGround],
  'src/vault/custody': [
    'src/base',
    'src/contract',
    'src/model',
    'src/vault/originals',
    'src/vault/storage',
    ...vaultGround,
  ],
  'src/vault': ['src/base', 'src/contract', 'src/model'],
  'src/evidence/pictures': ['src/base', 'src/contract', 'src/model', 'src/vault/originals'],
  'src/evidence/readers': ['src/base', 'src/contract', 'src/model', 'src/vault/originals', 'src/evidence/pictures'],
  'src/evidence': ['src/base', 'src/contract', 'src/model', 'src/vault', 'src/evidence'],
  'src/casework': ['src/base', 'src/contract', 'src/model', 'src/vault'],
  'src/dossier': ['src/base', 'src/contract', 'src/model', 'src/text', 'src/evidence/pictures', 'src/dossier'],
  'src/handover': ['src/base', 'src/contract', 'src/model', 'src/vault'],
  'src/sample-case': ['src/base', 'src/contract', 'src/model', 'src/evidence/pictures', 'src/dossier/signing'],
  'src/workbench': [
    'src/base',
    'src/contract',
    'src/text',
    'src/model',
    'src/verify',
    'src/vault',
    'src/evidence',
    'src/casework',
    'src/dossier',
    'src/handover',
    'src/sample-case',
  ],
  'src/host': [
    'src/workbench',
    'src/contract',
    'src/text',
    'src/verify',
    'src/base',
    'src/sample-case/sample-ports.ts',
  ],
  electron: ['src/contract', 'src/text', 'src/workbench/start-core.ts'],
  renderer: ['src/contract', 'src/text'],
  'renderer/verifier': ['src/contract', 'src/text', 'src/verify', 'src/model', 'src/base', 'renderer/ui'],
}

/** The one folder that may import each heavy library. A package not named here may be imported by any node layer. */
export const owners: Readonly<Record<string, readonly string[]>> = {
  'better-sqlite3': ['src/vault/storage'],
  exifr: ['src/evidence/readers/exif'],
  'exiftool-vendored': ['src/evidence/readers/exiftool'],
  'file-type': ['src/evidence/readers/recognise-media'],
  mammoth: ['src/evidence/readers/word'],
  'pdfjs-dist': ['src/evidence/readers/pdf-text'],
  '@napi-rs/canvas': ['src/evidence/readers/pdf-text'],
  sharp: ['src/evidence/pictures'],
  'heic-decode': ['src/evidence/pictures'],
  'libheif-js': ['src/evidence/pictures'],
  'pdf-lib': ['src/dossier/layout'],
  fontkit: ['src/dossier/layout'],
  pkijs: ['src/dossier/signing'],
  asn1js: ['src/dossier/signing'],
  'node-forge': ['src/dossier/signing'],
  '@photostructure/tz-lookup': ['src/casework/places'],
  'temporal-polyfill': ['src/casework/places'],
  zod: ['src/contract'],
}

/** Folders that know nothing of Node: no `node:` import, no global of a host. */
export const pureFolders = ['src/contract', 'src/base', 'src/text', 'src/model', 'src/verify'] as const
