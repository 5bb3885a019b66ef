import type { Motive, MotiveClass } from '../contract/analysis.ts'

/** The taxonomy of domain.md §3.1 (press report NA and the KASN survey of 2021): classes, and the codes within them. */
export const motiveTaxonomy: Readonly<Record<MotiveClass, readonly string[]>> = {
  MOTIVASI_POLITIK: ['pencalonan diri', 'afiliasi partai', 'preferensi politik', 'kesamaan latar belakang'],
  KEPENTINGAN_PRIBADI: ['jabatan/karier', 'imbalan', 'utang budi', 'ikatan persaudaraan', 'konflik kepentingan usaha'],
  PENGARUH_EKSTERNAL: [
    'tekanan atasan',
    'tekanan paslon',
    'ajakan tim sukses',
    'tekanan partai',
    'lingkungan/keluarga',
  ],
  TIDAK_SENGAJA: ['ketidaktahuan aturan', 'kelalaian', 'dicatut pihak lain'],
  TIDAK_DAPAT_DISIMPULKAN: ['bukti tidak cukup'],
}

/** Whether a code belongs to its class. */
export function isMotiveCode(motiveClass: MotiveClass, code: string): boolean {
  return motiveTaxonomy[motiveClass].includes(code)
}

/** What a motive still owes its reader. */
export type MotiveFault =
  | 'support-missing'
  | 'strength-missing'
  | 'contrary-missing'
  | 'alternative-missing'
  | 'settling-missing'

/**
 * What is missing in a motive analysis.
 *
 * Contrary evidence has to be stated, or said in words that there is none. A motive that is asserted needs support, a strength and another
 * explanation considered; *tidak dapat disimpulkan* is a full answer and only says what would settle it.
 */
export function motiveFaults(motive: Motive): MotiveFault[] {
  const isOpen = motive.class === 'TIDAK_DAPAT_DISIMPULKAN'
  const missing: Record<MotiveFault, boolean> = {
    'support-missing': !isOpen && motive.supporting.length === 0,
    'strength-missing': !isOpen && motive.strength === null,
    'contrary-missing': motive.contrary.length === 0 && isBlank(motive.contraryNote),
    'alternative-missing': !isOpen && motive.alternative === null,
    'settling-missing': isOpen && isBlank(motive.wouldSettle),
  }
  return (Object.keys(missing) as MotiveFault[]).filter((fault) => missing[fault])
}

function isBlank(text: string | null): boolean {
  return text === null || text.trim() === ''
}
