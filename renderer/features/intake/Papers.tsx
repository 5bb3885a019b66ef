import { paperText } from '../../../src/text/screens/intake-records.ts'
import { useSay } from '../../ui/language.tsx'
import { PaperButton } from './PaperButton.tsx'

/** Blank papers of intake, for hands away from the laptop. */
export function Papers() {
  const say = useSay()
  return (
    <section className="stack stack--tight" aria-label={say(paperText.title)}>
      <h2>{say(paperText.title)}</h2>
      <p className="quiet prose">{say(paperText.lead)}</p>
      <div className="line">
        <PaperButton
          print={{ kind: 'capture-protocol' }}
          label={say(paperText.protocol)}
          name={say(paperText.protocolName)}
        />
        <PaperButton print={{ kind: 'resend-card' }} label={say(paperText.resend)} name={say(paperText.resendName)} />
      </div>
    </section>
  )
}
