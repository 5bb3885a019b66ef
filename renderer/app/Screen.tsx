import { lazy, Suspense } from 'react'
import { AnalysisScreen } from '../features/analysis/AnalysisScreen.tsx'
import { CaseStartScreen } from '../features/start/CaseStartScreen.tsx'
import { OfficePage } from '../features/start/OfficePage.tsx'
import { CasesScreen } from '../features/start/CasesScreen.tsx'
import { DossierScreen } from '../features/dossier/DossierScreen.tsx'
import { IntakeScreen } from '../features/intake/IntakeScreen.tsx'
import { ItemScreen } from '../features/item/ItemScreen.tsx'
import type { IntakeLink } from '../features/intake/use-intake.ts'
import { PeopleScreen } from '../features/people/PeopleScreen.tsx'
import { RegisterScreen } from '../features/register/RegisterScreen.tsx'
import { TimelineScreen } from '../features/timeline/TimelineScreen.tsx'
import { VerificationScreen } from '../features/verification/VerificationScreen.tsx'
import { presetText } from '../../src/text/screens/presets.ts'
import { useSay } from '../ui/language.tsx'
import { useMayEdit } from '../ui/may-edit.tsx'
import { Empty } from '../ui/States.tsx'
import { opensBlank, type Address } from './address.ts'
import { CaseProvider, useCase, type CaseFace } from './case-context.tsx'
import { assertNever } from '../platform/assert-never.ts'

const GalleryScreen = lazy(() =>
  import('../gallery/GalleryScreen.tsx').then((module) => ({ default: module.GalleryScreen })),
)

/** The screen of an address. */
export function Screen({ address, face, intake }: { address: Address; face: CaseFace | null; intake: IntakeLink }) {
  if (address.step === 'galeri')
    return (
      <Suspense fallback={null}>
        <GalleryScreen />
      </Suspense>
    )
  if (face === null) {
    if (address.step === 'periksa') return <VerificationScreen />
    return address.view === 'profil-kantor' ? <OfficePage /> : <CasesScreen />
  }
  return (
    <CaseProvider key={face.caseId} face={face}>
      <CaseScreen address={address} step={address.step} intake={intake} />
    </CaseProvider>
  )
}

function CaseScreen({
  address,
  step,
  intake,
}: {
  address: Address
  step: Exclude<Address['step'], 'galeri'>
  intake: IntakeLink
}) {
  const mayEdit = useMayEdit()
  if (!mayEdit && opensBlank(address)) return <NoNewForm />
  switch (step) {
    case 'mulai':
      return <CaseStartScreen view={address.view} />
    case 'penerimaan':
      return <IntakeScreen intake={intake} />
    case 'bukti':
      return address.view === null ? (
        <RegisterScreen address={address} />
      ) : (
        <ItemScreen address={address} number={address.view} />
      )
    case 'orang':
      return <PeopleScreen address={address} />
    case 'lini-masa':
      return <TimelineScreen address={address} />
    case 'analisis':
      return <AnalysisScreen address={address} />
    case 'berkas':
      return <DossierScreen address={address} />
    case 'periksa':
      return <CaseVerification />
    default:
      return assertNever(step)
  }
}

/** An address of an empty form in a layout that shows none. */
function NoNewForm() {
  const say = useSay()
  return <Empty title={say(presetText.noNewTitle)} why={say(presetText.noNewWhy)} />
}

function CaseVerification() {
  const { caseId, sample } = useCase()
  return <VerificationScreen sampleCase={sample ? caseId : null} />
}
