import type { Gap } from '../../../src/contract/dossier.ts'
import { GapCode } from '../../../src/contract/gap-code.ts'
import type { Address } from '../../app/address.ts'

type Place = Pick<Address, 'step' | 'view' | 'query'>

/** Where a gap is closed by work; null for one this version does not know. `about` names what it is about, as the core tells it. */
export function wayToClose({ code, about }: Pick<Gap, 'code' | 'about'>): Place | null {
  const known = GapCode.safeParse(code)
  return known.success ? placeOf(known.data, about) : null
}

/** Every gap of an allegation tells it first: `A1`, `A1 U3`, `A1 intent`. */
function allegationTab(about: string, lembar = ''): Place {
  const query = { dugaan: about.split(' ')[0] ?? '', ...(lembar === '' ? {} : { lembar }) }
  return { step: 'analisis', view: null, query }
}

const place = (step: Place['step'], view: string | null): Place => ({ step, view, query: {} })

function placeOf(code: GapCode, about: string): Place {
  switch (code) {
    case 'reporter-missing':
    case 'finder-missing':
      return place('orang', 'orang/baru')
    case 'plenary-missing':
    case 'field-plenaryMinutes':
      return place('analisis', 'pleno')
    case 'field-subjectName':
    case 'field-subjectPosition':
    case 'field-personnelAuthority':
    case 'field-nip':
    case 'field-directSuperior':
    case 'subject-kind-missing':
    case 'post-at-act-missing':
    case 'post-source-missing':
    case 'identity-warning-open':
      return place('orang', `orang/${about}`)
    case 'subject-not-heard':
      return place('orang', 'keterangan')
    case 'invited-not-heard':
      return place('orang', 'undangan')
    case 'statement-unsigned':
    case 'refusal-reason-missing':
    case 'oath-not-asked':
    case 'read-back-missing':
    case 'recording-missing':
    case 'identity-check-missing':
      return place('orang', `keterangan/${about}`)
    case 'batch-origin-missing':
    case 'hop-unknown':
      return place('penerimaan', null)
    case 'evidence-unaccounted':
    case 'unused-without-reason':
      return place('analisis', 'tidak-digunakan')
    default:
      return analysisOrRecord(code, about)
  }
}

function analysisOrRecord(code: GapCode, about: string): Place {
  if (code === 'allegation-missing') return place('analisis', 'dugaan-baru')
  if (code === 'recommendation-missing') return place('analisis', 'rekomendasi')
  if (code === 'summary-missing') return place('analisis', 'ringkasan')
  if (code === 'answer-missing') return allegationTab(about, 'jawaban')
  if (code.startsWith('conclusion-')) return allegationTab(about, 'kesimpulan')
  if (code.startsWith('motive-')) return allegationTab(about, 'motif')
  if (code === 'proportionality-missing' || code === 'factor-missing') return allegationTab(about, 'proporsionalitas')
  if (ofAllegation.has(code) || code.startsWith('element-')) return allegationTab(about)
  return place('mulai', 'data-kasus')
}

const ofAllegation: ReadonlySet<GapCode> = new Set([
  'row-missing',
  'row-not-applicable',
  'events-missing',
  'act-undated',
  'act-place-missing',
  'phase-undecided',
  'field-actDatePlace',
])
