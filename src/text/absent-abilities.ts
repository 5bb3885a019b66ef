import type { Sentence } from '../contract/problem.ts'

/** What `not-available-here` can be about, by the code that stands in its details. */
export const absentAbilities: Readonly<Record<string, Sentence>> = {
  'office-profile': { id: 'profil kantor', en: 'office profile' },
  'sample-case': { id: 'kasus contoh', en: 'sample case' },
  'sample-keys': { id: 'kunci contoh', en: 'sample keys' },
  'masked-edition': { id: 'edisi penyamaran identitas', en: 'edition with masked identities' },
  'trust-store': { id: 'daftar sertifikat induk tepercaya', en: 'list of trusted root certificates' },
  'watched-folder': { id: 'map yang diamati', en: 'watched folder' },
}
