import type { Gap } from '../../../src/contract/dossier.ts'
import { GapCode } from '../../../src/contract/gap-code.ts'
import type { Address } from '../../app/address.ts'

type Place = Pick<Address, 'step' | 'view' | 'query'>
/** A place of the case, given what a gap is about as the core tells it. */
type Way = (about: string) => Place

/** Where a gap is closed by work; null for a code this version does not know. */
export function wayToClose({ code, about }: Pick<Gap, 'code' | 'about'>): Place | null {
  const known = GapCode.safeParse(code)
  return known.success ? ways[known.data](about) : null
}

const place = (step: Place['step'], view: string | null): Place => ({ step, view, query: {} })

const toRecord: Way = () => place('mulai', 'data-kasus')
const toIntake: Way = () => place('penerimaan', null)
const toNewPerson: Way = () => place('orang', 'orang/baru')
const toPerson: Way = (about) => place('orang', `orang/${about}`)
const toStatement: Way = (about) => place('orang', `keterangan/${about}`)
const toPeople =
  (tab: string): Way =>
  () =>
    place('orang', tab)
const toCaseWide =
  (view: string): Way =>
  () =>
    place('analisis', view)
/** Every gap of an allegation tells it first: `A1`, `A1 U3`, `A1 intent`. */
const toAllegation =
  (lembar: string): Way =>
  (about) => ({
    step: 'analisis',
    view: null,
    query: { dugaan: about.split(' ')[0] ?? '', ...(lembar === '' ? {} : { lembar }) },
  })

const ways: Readonly<Record<GapCode, Way>> = {
  'record-missing': toRecord,
  'contest-missing': toRecord,
  'region-missing': toRecord,
  'rule-set-missing': toRecord,
  'became-known-missing': toRecord,
  'received-missing': toRecord,
  'registered-missing': toRecord,
  'assignment-missing': toRecord,
  'signers-missing': toRecord,
  'recipient-missing': toRecord,
  'issuer-missing': toRecord,
  'reporter-missing': toNewPerson,
  'finder-missing': toNewPerson,
  'plenary-missing': toCaseWide('pleno'),
  'field-subjectName': toPerson,
  'field-subjectPosition': toPerson,
  'field-personnelAuthority': toPerson,
  'field-actDatePlace': toAllegation(''),
  'field-intakeKind': toRecord,
  'field-nip': toPerson,
  'field-directSuperior': toPerson,
  'field-dateKnown': toRecord,
  'field-registrationNumber': toRecord,
  'field-plenaryMinutes': toCaseWide('pleno'),
  'subject-kind-missing': toPerson,
  'post-at-act-missing': toPerson,
  'post-source-missing': toPerson,
  'identity-warning-open': toPerson,
  'subject-not-heard': toPeople('keterangan'),
  'invited-not-heard': toPeople('undangan'),
  'statement-unsigned': toStatement,
  'refusal-reason-missing': toStatement,
  'oath-not-asked': toStatement,
  'read-back-missing': toStatement,
  'recording-missing': toStatement,
  'identity-check-missing': toStatement,
  'allegation-missing': toCaseWide('dugaan-baru'),
  'row-missing': toAllegation(''),
  'row-not-applicable': toAllegation(''),
  'events-missing': toAllegation(''),
  'act-undated': toAllegation(''),
  'act-place-missing': toAllegation(''),
  'phase-undecided': toAllegation(''),
  'phase-reopened': toAllegation(''),
  'answer-missing': toAllegation('jawaban'),
  'element-not-assessed': toAllegation(''),
  'element-conclusion-missing': toAllegation(''),
  'element-met-without-support': toAllegation(''),
  'element-reason-missing': toAllegation(''),
  'element-reopened': toAllegation(''),
  'conclusion-missing': toAllegation('kesimpulan'),
  'conclusion-differs': toAllegation('kesimpulan'),
  'motive-missing': toAllegation('motif'),
  'motive-support-missing': toAllegation('motif'),
  'motive-strength-missing': toAllegation('motif'),
  'motive-contrary-missing': toAllegation('motif'),
  'motive-alternative-missing': toAllegation('motif'),
  'motive-settling-missing': toAllegation('motif'),
  'proportionality-missing': toAllegation('proporsionalitas'),
  'factor-missing': toAllegation('proporsionalitas'),
  'recommendation-missing': toCaseWide('rekomendasi'),
  'summary-missing': toCaseWide('ringkasan'),
  'batch-origin-missing': toIntake,
  'hop-unknown': toIntake,
  'evidence-unaccounted': toCaseWide('tidak-digunakan'),
  'unused-without-reason': toCaseWide('tidak-digunakan'),
}
