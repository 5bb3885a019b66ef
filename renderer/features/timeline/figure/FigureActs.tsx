import { FileImage, FileText, Printer } from 'lucide-react'
import { memo, useEffect, useState } from 'react'
import type { TimelineFigure } from '../../../../src/contract/timeline-figure.ts'
import { timelineText } from '../../../../src/text/screens/timeline.ts'
import { useCase } from '../../../app/case-context.tsx'
import { useCall, useSayFailure, useWorkbench } from '../../../app/workbench.tsx'
import { IconButton } from '../../../ui/Button.tsx'
import { useLanguage, useSay } from '../../../ui/language.tsx'
import type { Ground } from '../model/ground.ts'
import type { Span } from '../model/span.ts'
import type { TimelineModel } from '../model/timeline-model.ts'
import { FigureDrawing } from './FigureDrawing.tsx'
import { makeFigure } from './make-figure.ts'
import { measureWords } from './measure-words.ts'

/** What the window shows now, asked for only when somebody wants the figure. */
export type FigureContent = { model: TimelineModel; ground: Ground; span: Span; about: string; elapsed: boolean }

function Acts({ contentOf }: { contentOf: () => FigureContent }) {
  const say = useSay()
  const language = useLanguage()
  const { caseId, code, zone } = useCase()
  const { transport } = useWorkbench()
  const sayFailure = useSayFailure()
  const call = useCall('timeline.saveFigure')
  const [printed, setPrinted] = useState<TimelineFigure | null>(null)
  const make = (): TimelineFigure => {
    const { about, ...shown } = contentOf()
    const title = say(timelineText.figureTitle, { code, about })
    return makeFigure({ ...shown, title, telling: { say, language, zone }, measure: measureWords })
  }
  useBeforePrint(() => setPrinted(make()))
  const save = async (format: 'svg' | 'pdf'): Promise<void> => {
    const place = await transport.place(
      format === 'pdf' ? 'paper' : 'original',
      `${say(timelineText.figureFile, { code })}.${format}`,
    )
    if (place === null) return
    const answer = await call.run({ caseId, figure: make(), to: place.grant, format, language })
    if (answer.ok) await transport.deliver(place)
  }
  return (
    <>
      {call.state.status === 'failed' && <span className="state--look small">{sayFailure(call.state.failure)}</span>}
      <IconButton icon={FileImage} name={say(timelineText.saveFigure)} onPress={() => void save('svg')} />
      <IconButton icon={FileText} name={say(timelineText.saveFigurePdf)} onPress={() => void save('pdf')} />
      <IconButton icon={Printer} name={say(timelineText.printFigure)} onPress={() => window.print()} />
      {printed !== null && <FigureDrawing figure={printed} />}
    </>
  )
}

/**
 * Save what the window shows as a figure, or print it; print also takes whoever presses Ctrl+P.
 *
 * Its buttons do not change while the window moves, and so are not made anew in each frame.
 */
export const FigureActs = memo(Acts)

/** The figure is drawn for print only, at the moment of printing. */
function useBeforePrint(draw: () => void): void {
  useEffect(() => {
    window.addEventListener('beforeprint', draw)
    return () => window.removeEventListener('beforeprint', draw)
  }, [draw])
}
