import type { StartEventCode } from '../contract/data-packs/deadline-rules.ts'

/** The steps of the rule sets in English; the Indonesian names are data, with the rules themselves. */
export const englishDeadlines: Readonly<Record<string, string>> = {
  'PML-LAPOR': 'Filing the report',
  'PML-TEMUAN': 'Deciding that the supervision result is a finding',
  'PML-KAJIAN-AWAL': 'First study of the report',
  'PML-TINDAK-LANJUT': 'Follow-up of the finding or report',
  'PML-TAMBAHAN': 'Further statements and study',
  'PML-UNDANGAN': 'Sending the invitation to the interview',
  'PLK-LAPOR': 'Filing the report',
  'PLK-TINDAK-LANJUT': 'Follow-up of the report',
  'PLK-TAMBAHAN': 'Follow-up with further statements',
  'SBT-SATGAS': 'Check by the task force',
  'SBT-BAWASLU': 'Study, verification and validation by Bawaslu',
  'DIS-PANGGILAN-1': 'Hearing after the first summons',
  'DIS-PANGGILAN-2': 'Hearing after the second summons',
  'DIS-KEBERATAN': 'Objection or administrative appeal',
}

/** What starts a count, in English. */
export const englishStartEvents: Readonly<Record<StartEventCode, string>> = {
  'act-known': 'The alleged breach became known',
  'breach-found': 'A supervisor found the alleged breach',
  'report-submitted': 'Report filed',
  'report-received': 'Report received',
  'report-registered': 'Report or finding received and registered',
  'interview-date': 'Day of the interview',
  'sbt-received': 'Report received through SBT',
  'sbt-forwarded': 'SBT report passed on to Bawaslu',
  'summons-date': 'Date of the first letter of summons',
  'first-hearing-missed': 'The reported person did not come to the first hearing',
  'decision-received': 'Disciplinary decision received',
}

/** Said beside a chosen start whose event lies on other days now. */
export const startMoved = {
  id: 'tanggal peristiwa kini berbeda: perlu dilihat lagi',
  en: 'the date of the event is another one now: look again',
} as const
