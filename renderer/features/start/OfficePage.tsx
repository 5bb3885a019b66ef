import { ArrowLeft } from 'lucide-react'
import { startText } from '../../../src/text/screens/start.ts'
import { goTo } from '../../app/use-address.ts'
import { Button } from '../../ui/Button.tsx'
import { PageHead } from '../../ui/Panes.tsx'
import { useSay } from '../../ui/language.tsx'
import { OfficeScreen } from '../case-record/OfficeScreen.tsx'

/** The office profile before any case is open: it is what a new case starts from. */
export function OfficePage() {
  const say = useSay()
  return (
    <>
      <PageHead
        title={say(startText.tabOffice)}
        acts={
          <Button icon={ArrowLeft} onPress={() => goTo({ caseId: null, step: 'mulai', view: null, query: {} })}>
            {say(startText.backToCases)}
          </Button>
        }
      />
      <OfficeScreen />
    </>
  )
}
