import { useEffect } from 'react'
import { evidenceText } from '../../../src/text/screens/evidence.ts'
import { itemText } from '../../../src/text/screens/item.ts'
import { Answered } from '../../app/Answered.tsx'
import { registerBehind, withSelection, type Address } from '../../app/address.ts'
import { useCase } from '../../app/case-context.tsx'
import { goTo } from '../../app/use-address.ts'
import { useAnswer, useAnswerOr } from '../../app/workbench.tsx'
import { Button } from '../../ui/Button.tsx'
import { Empty } from '../../ui/States.tsx'
import { useSay } from '../../ui/language.tsx'
import { isUnknownNumber } from '../evidence/is-unknown-number.ts'
import { rememberRegister } from '../register/register-view.ts'
import { ItemBody } from './ItemBody.tsx'
import { ItemHead } from './ItemHead.tsx'

/** One item for looking at it long: large in the middle, its detail at the right, its neighbours one key away. */
export function ItemScreen({ address, number }: { address: Address; number: string }) {
  const say = useSay()
  const { caseId } = useCase()
  const detail = useAnswer('evidence.detail', { caseId, evidence: number })
  const description =
    useAnswerOr('evidence.descriptions', { caseId }, []).find(({ body }) => body.evidence === number) ?? null
  useEffect(() => rememberRegister(caseId, withSelection(address, null).query), [caseId, address])
  if (detail.status === 'failed' && isUnknownNumber(detail.failure))
    return <Unknown address={address} number={number} />
  const view = detail.status === 'ready' ? detail.value.view : null
  return (
    <section className="item" aria-label={say(itemText.what, { number })}>
      <ItemHead address={address} number={number} view={view} title={description?.body.title ?? view?.name ?? number} />
      <Answered state={detail} what={say(evidenceText.detailWhat)}>
        {(one) => <ItemBody key={number} detail={one} description={description} />}
      </Answered>
    </section>
  )
}

function Unknown({ address, number }: { address: Address; number: string }) {
  const say = useSay()
  return (
    <Empty title={say(itemText.unknownTitle, { number })} why={say(itemText.unknownWhy)}>
      <Button look="main" onPress={() => goTo(withSelection(registerBehind(address, number), null))}>
        {say(itemText.back)}
      </Button>
    </Empty>
  )
}
