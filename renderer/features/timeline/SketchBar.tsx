import { timelineText } from '../../../src/text/screens/timeline.ts'
import { controlsText } from '../../../src/text/screens/controls.ts'
import { useCase } from '../../app/case-context.tsx'
import { Button } from '../../ui/Button.tsx'
import { useSay } from '../../ui/language.tsx'
import { tellSpan } from './model/tell-span.ts'
import type { Span } from './model/span.ts'
import { startSketchedEvent } from './start-sketched-event.ts'
import type { TimelineWindow } from './use-window.ts'

/** What can be done with a stretch sketched on the axis: come closer, make an event of it, let it go. */
export function SketchBar(props: { sketch: Span; view: TimelineWindow; onClear: () => void }) {
  const { sketch, view, onClear } = props
  const say = useSay()
  const { caseId, zone, record } = useCase()
  const closer = (): void => {
    view.set(sketch)
    onClear()
  }
  const make = (): void => {
    const by = record?.body.officers[0]?.name ?? ''
    startSketchedEvent(caseId, sketch, { zone, by, because: say(timelineText.sketchBecause) })
    onClear()
  }
  return (
    <div className="sketch-bar" role="group" aria-label={say(timelineText.sketch)}>
      <span role="status">{say(timelineText.sketched, { span: tellSpan(sketch, zone, say) })}</span>
      <Button edits small look="main" onPress={make}>
        {say(timelineText.sketchEvent)}
      </Button>
      <Button small onPress={closer}>
        {say(timelineText.sketchZoom)}
      </Button>
      <Button small look="bare" onPress={onClear}>
        {say(controlsText.cancel)}
      </Button>
    </div>
  )
}
