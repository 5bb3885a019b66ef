import { Camera, Clock, Eye, FileWarning, ShieldCheck, type LucideIcon, CircleDashed, Archive } from 'lucide-react'
import type { DragEvent } from 'react'
import { Button, Tooltip, TooltipTrigger } from 'react-aria-components'
import type { Sentence } from '../../src/contract/problem.ts'
import { controlsText } from '../../src/text/screens/controls.ts'
import { precisionWords, stateWords, timeSourceMarks, timeSourceWords } from '../../src/text/screens/words.ts'
import { Icon } from './Icon.tsx'
import { useMayEdit } from './may-edit.tsx'
import { useSay } from './language.tsx'

/** `B-003` in a small box, everywhere the same: hover shows the picture, click goes there, drag makes a link. */
export function EvidenceChip(props: {
  number: string
  onOpen: (number: string) => void
  pictureUrl?: string | null
  part?: string | null
  caption?: string | null
  withdrawn?: boolean
  /** In a row that is one stop for the keyboard as a whole the chip is no stop of its own. */
  still?: boolean
}) {
  const { number, onOpen, pictureUrl = null, part = null, caption = null, withdrawn = false, still = false } = props
  const say = useSay()
  return (
    <TooltipTrigger delay={350} closeDelay={0}>
      <span
        className="chip-holder"
        draggable
        onDragStart={(drag: DragEvent<HTMLSpanElement>) => carryEvidence(drag, number)}
      >
        <Button
          className={`chip${withdrawn ? ' chip--withdrawn' : ''}`}
          aria-label={say(controlsText.evidenceOpen, { number }) + (part === null ? '' : `, ${part}`)}
          excludeFromTabOrder={still}
          preventFocusOnPress={still}
          onPress={() => onOpen(number)}
        >
          {number}
          {part !== null && <span className="chip__part">{part}</span>}
        </Button>
      </span>
      <Tooltip className="tooltip tooltip--picture" offset={6}>
        {pictureUrl !== null && <img src={pictureUrl} alt={say(controlsText.evidencePicture, { number })} />}
        <span>{caption ?? number}</span>
      </Tooltip>
    </TooltipTrigger>
  )
}

/** The number as a picture of its own kind, where a press belongs to what lies around it (a line of a list): looks like a chip and drags like one. */
export function EvidenceTag({ number, withdrawn = false }: { number: string; withdrawn?: boolean }) {
  return (
    <span
      className={`chip${withdrawn ? ' chip--withdrawn' : ''}`}
      draggable
      onDragStart={(drag: DragEvent<HTMLSpanElement>) => carryEvidence(drag, number)}
    >
      {number}
    </span>
  )
}

const evidenceKind = 'text/x-netra-evidence'

function carryEvidence(drag: DragEvent, number: string): void {
  drag.dataTransfer.setData(evidenceKind, number)
  drag.dataTransfer.setData('text/plain', number)
}

/**
 * Makes the handlers of a place that takes a dragged chip: what is let go there is told by its number. Files go on to what lies around it.
 * Nothing is taken where only reading is on offer.
 */
export function useEvidenceTaker(): (
  onEvidence: (number: string) => void,
) => Partial<ReturnType<typeof takesEvidence>> {
  const mayEdit = useMayEdit()
  return (onEvidence) => (mayEdit ? takesEvidence(onEvidence) : {})
}

function takesEvidence(onEvidence: (number: string) => void) {
  return {
    onDragOver: (drag: DragEvent): void => {
      if (drag.dataTransfer.types.includes(evidenceKind)) drag.preventDefault()
    },
    onDrop: (drag: DragEvent): void => {
      const number = drag.dataTransfer.getData(evidenceKind)
      if (number === '') return
      drag.preventDefault()
      onEvidence(number)
    },
  }
}

/** A code of a record (`K-1 Q4`, `E-03`) that opens it in the detail panel. */
export function RecordChip({ code, name, onOpen }: { code: string; name: string; onOpen: () => void }) {
  return (
    <Button className="chip chip--record" aria-label={name} onPress={onOpen}>
      {code}
    </Button>
  )
}

export type TimeChipProps = {
  shown: string
  source: keyof typeof timeSourceWords
  precision: keyof typeof precisionWords
  assumed?: { zone: string; by: string; because: string } | null
  /** The time in full, where `shown` is a short form of it. */
  sentence?: string
  /** In a row that is one stop for the keyboard as a whole: looks the same, is read aloud in full, and is no stop of its own. */
  still?: boolean
}

/** A time with a mark for its source and one for its precision; an assumed zone is dotted and says who assumed what. */
export function TimeChip(props: TimeChipProps) {
  const { shown, source, precision, assumed = null, sentence, still = false } = props
  const say = useSay()
  const marks = [
    ...(sentence === undefined || sentence === shown ? [] : [sentence]),
    say(controlsText.timeSourceMark, { source: say(timeSourceWords[source]) }),
    say(controlsText.timePrecisionMark, { precision: say(precisionWords[precision]) }),
    ...(assumed ? [say(controlsText.zoneAssumed, assumed)] : []),
  ]
  const face = (
    <>
      <span className={assumed ? 'time-chip__assumed' : undefined}>{shown}</span>
      <span className="time-chip__mark">{say(timeSourceMarks[source])}</span>
      <PrecisionMark precision={precision} />
    </>
  )
  const look = `time-chip time-chip--${precision}`
  if (still)
    return (
      <span className={look} title={marks.join('. ')}>
        {face}
        <span className="unseen">{marks.join('. ')}</span>
      </span>
    )
  return (
    <TooltipTrigger delay={350} closeDelay={0}>
      <Button className={look} aria-label={`${shown}. ${marks.join('. ')}`}>
        {face}
      </Button>
      <Tooltip className="tooltip" offset={6}>
        <span className="stack stack--tight">
          {marks.map((mark) => (
            <span key={mark}>{mark}</span>
          ))}
        </span>
      </Tooltip>
    </TooltipTrigger>
  )
}

/** A stroke for a second, whiskers the wider the span, fading ends for *about*, an open bracket for before and after. */
export function PrecisionMark({ precision }: { precision: TimeChipProps['precision'] }) {
  const paths: Readonly<Record<TimeChipProps['precision'], string>> = {
    second: 'M9 3v6',
    minute: 'M7 4v4M7 6h4M11 4v4',
    hour: 'M5 4v4M5 6h8M13 4v4',
    day: 'M3 3v6M3 6h12M15 3v6',
    month: 'M2 3v6M2 6h14M16 3v6',
    year: 'M1 3v6M1 6h16M17 3v6',
    about: 'M3 6h1M6.5 6h5M14 6h1',
    before: 'M14 3v6M14 6H5M7.5 3.5 5 6l2.5 2.5',
    after: 'M4 3v6M4 6h9M10.5 3.5 13 6l-2.5 2.5',
    interval: 'M3 3v6M3 6h12M15 3v6',
    unknown: 'M7 4.5c0-2 4-2 4 0 0 1.5-2 1.5-2 3M9 9.5h.01',
  }
  return (
    <svg className="precision" viewBox="0 0 18 12" aria-hidden="true">
      <path d={paths[precision]} />
    </svg>
  )
}

export type StateName = keyof typeof stateWords

const stateIcons: Readonly<Record<StateName, LucideIcon>> = {
  unchanged: ShieldCheck,
  look: Eye,
  damaged: FileWarning,
  unchecked: CircleDashed,
  withdrawn: Archive,
}

/** A state: an icon and a word before any colour. */
export function StateWord({ state, word }: { state: StateName; word?: Sentence | string }) {
  const say = useSay()
  const shown = word === undefined ? say(stateWords[state]) : typeof word === 'string' ? word : say(word)
  return (
    <span className={`state state--${state}`}>
      <Icon of={stateIcons[state]} size={14} />
      <span>{shown}</span>
    </span>
  )
}

/** A deadline: the days left and by which count; unsettled ones show both days. */
export function DeadlineFace({ shown, urgent }: { shown: string; urgent: boolean }) {
  return (
    <span className={`deadline${urgent ? ' deadline--urgent' : ''}`}>
      <Icon of={Clock} size={14} />
      <span>{shown}</span>
    </span>
  )
}

/** A small neutral word in a box: a kind, a category. */
export function Tag({ children, look = 'plain' }: { children: string; look?: 'plain' | 'look' | 'secret' | 'accent' }) {
  return <span className={`tag tag--${look}`}>{children}</span>
}

/** A print of a photo, or a sheet where there is none. */
export function Print({ url, alt, failedWord }: { url: string | null; alt: string; failedWord: string }) {
  if (url === null)
    return (
      <span className="print print--none">
        <Icon of={Camera} size={16} />
        <span>{failedWord}</span>
      </span>
    )
  return <img className="print" src={url} alt={alt} loading="lazy" draggable={false} />
}
