import {
  BookOpenText,
  Eye,
  FileStack,
  Inbox,
  PanelLeft,
  Scale,
  ShieldCheck,
  Table2,
  Timer,
  Users,
  type LucideIcon,
} from 'lucide-react'
import { Button, Tooltip, TooltipTrigger } from 'react-aria-components'
import { frameText, stepText } from '../../src/text/screens/frame.ts'
import { Icon } from '../ui/Icon.tsx'
import { IconButton } from '../ui/Button.tsx'
import { useSay } from '../ui/language.tsx'
import { shortCount } from '../ui/show-count.ts'
import type { PaneWidth } from '../ui/Panes.tsx'
import { steps, type Step } from './address.ts'

export type StepCount = { count: number | null; look: number }

const stepIcons: Readonly<Record<Step, LucideIcon>> = {
  mulai: BookOpenText,
  penerimaan: Inbox,
  bukti: Table2,
  orang: Users,
  'lini-masa': Timer,
  analisis: Scale,
  berkas: FileStack,
  periksa: ShieldCheck,
}

/** The eight steps with their counts; a step that has something to look at says so in a word and a number. */
export function Rail(props: {
  current: Step | null
  counts: Readonly<Partial<Record<Step, StepCount>>>
  reachable: (step: Step) => boolean
  onGo: (step: Step) => void
  pane: PaneWidth
}) {
  const { current, counts, reachable, onGo, pane } = props
  const say = useSay()
  return (
    <nav
      className={`rail${pane.folded ? ' rail--folded' : ''}`}
      aria-label={say(frameText.steps)}
      style={{ width: pane.folded ? 46 : pane.width }}
    >
      <ol className="rail__list">
        {steps.map((step) => {
          const count = counts[step] ?? { count: null, look: 0 }
          const word = say(stepText[step])
          return (
            <li key={step}>
              <TooltipTrigger delay={pane.folded ? 200 : 100_000} closeDelay={0}>
                <Button
                  className={`rail__step${step === current ? ' rail__step--current' : ''}`}
                  isDisabled={!reachable(step)}
                  onPress={() => onGo(step)}
                  {...(step === current ? { 'aria-current': 'page' as const } : {})}
                  aria-label={count.look > 0 ? `${word}, ${say(frameText.needsLook, { count: count.look })}` : word}
                >
                  <Icon of={stepIcons[step]} size={17} />
                  {!pane.folded && <span className="cut">{word}</span>}
                  {!pane.folded && <Count {...count} />}
                </Button>
                <Tooltip className="tooltip" placement="right" offset={6}>
                  {word}
                </Tooltip>
              </TooltipTrigger>
            </li>
          )
        })}
      </ol>
      <div className="rail__foot">
        <IconButton icon={PanelLeft} name={say(frameText.foldNav)} onPress={pane.fold} pressed={pane.folded} />
      </div>
    </nav>
  )
}

function Count({ count, look }: StepCount) {
  const say = useSay()
  if (!count && look === 0) return null
  return (
    <span className="rail__count">
      {look > 0 && (
        <span className="rail__look">
          <Icon of={Eye} size={12} />
          {shortCount(look, say)}
        </span>
      )}
      {count !== null && shortCount(count, say)}
    </span>
  )
}
