import { Plus } from 'lucide-react'
import { evidenceText } from '../../../src/text/screens/evidence.ts'
import { useEditing } from '../../app/use-editing.ts'
import { Button } from '../../ui/Button.tsx'
import { useSay } from '../../ui/language.tsx'
import { DeviceCards } from '../time/DeviceCards.tsx'
import { RivalClaims } from '../time/RivalClaims.tsx'
import { ClaimForm } from './ClaimForm.tsx'
import { HistoryButton } from './RecordHistory.tsx'
import { WithdrawButton } from './WithdrawButton.tsx'

/** Rival claims side by side, equally large; one is adopted with a reason, and the choice can be taken back. */
export function TimeTab({ number }: { number: string }) {
  const say = useSay()
  const [adding, setAdding] = useEditing('claims.add', number)
  return (
    <div className="detail__body">
      <RivalClaims number={number} actsOf={withdrawAct} />
      {adding === 'baru' ? (
        <ClaimForm number={number} onDone={() => setAdding(null)} />
      ) : (
        <div>
          <Button edits small icon={Plus} onPress={() => setAdding('baru')}>
            {say(evidenceText.addClaim)}
          </Button>
        </div>
      )}
      <section className="stack stack--tight">
        <h3>{say(evidenceText.deviceCards)}</h3>
        <DeviceCards number={number} />
      </section>
    </div>
  )
}

/** A claim of a file is named after its item and stays; one a person added bears the code of its record and can be withdrawn. */
function withdrawAct(id: string) {
  if (id.includes('#')) return null
  return (
    <>
      <HistoryButton small kind="claim" id={id} />
      <WithdrawButton small operation="claims.withdraw" id={id} />
    </>
  )
}
