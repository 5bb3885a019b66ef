import { dossierText } from '../../src/text/screens/dossier.ts'
import { galleryText } from '../../src/text/screens/gallery.ts'
import { elementConclusionWords, verdictWords } from '../../src/text/screens/words.ts'
import { verificationText } from '../../src/text/screens/verification.ts'
import { DeadlineFace, EvidenceChip, RecordChip, StateWord, Tag, TimeChip, type TimeChipProps } from '../ui/Chips.tsx'
import { BothSides, Conclusion, Fact, Interpretation } from '../ui/Claims.tsx'
import { Part } from '../ui/Facts.tsx'
import { HashText } from '../ui/HashText.tsx'
import { Verdict } from '../ui/Verdict.tsx'
import { useSay } from '../ui/language.tsx'

const hash = 'a1b2c3d4e5f60718293a4b5c6d7e8f90a1b2c3d4e5f60718293a4b5c6d7e8f90'
const nothing = (): void => {}

export function ChipsShow() {
  const say = useSay()
  const times: TimeChipProps[] = [
    { shown: '23.12.55 WITA · 21 Sep 2024', source: 'exif-original', precision: 'second' },
    { shown: '23.12–23.13 WITA · 21 Sep 2024', source: 'device-corrected', precision: 'interval' },
    { shown: '19.30 WITA · 12 Okt 2024', source: 'stated-by-person', precision: 'about' },
    { shown: '9 Okt 2024', source: 'letter-date', precision: 'day' },
    {
      shown: '00.12 WITA · 22 Sep 2024',
      source: 'exif-original',
      precision: 'second',
      assumed: { zone: 'WITA', by: say(galleryText.author), because: say(galleryText.zoneReason) },
    },
  ]
  return (
    <Part title={say(galleryText.chips)}>
      <div className="line">
        <EvidenceChip number="B-003" onOpen={nothing} />
        <EvidenceChip number="B-022.1" part="212" onOpen={nothing} />
        <EvidenceChip number="B-035" onOpen={nothing} withdrawn />
        <RecordChip code="K-1 · P4" name="K-1" onOpen={nothing} />
        <HashText value={hash} />
        <DeadlineFace shown="19 Okt 2024" urgent={false} />
        <DeadlineFace shown="17 Okt 2024" urgent />
      </div>
      {times.map((time) => (
        <TimeChip key={time.shown} {...time} />
      ))}
      <div className="line">
        <StateWord state="unchanged" />
        <StateWord state="look" />
        <StateWord state="damaged" />
        <StateWord state="unchecked" />
        <StateWord state="withdrawn" />
        <Tag>{say(galleryText.paper)}</Tag>
        <Tag look="accent">{say(galleryText.sheet)}</Tag>
        <Tag look="look">{say(galleryText.look)}</Tag>
        <Tag look="secret">{say(dossierText.secretMark)}</Tag>
      </div>
    </Part>
  )
}

export function ClaimsShow() {
  const say = useSay()
  return (
    <Part title={say(galleryText.claims)}>
      <Fact chips={<EvidenceChip number="B-015" onOpen={nothing} />}>{say(galleryText.sampleFact)}</Fact>
      <Interpretation by={say(galleryText.author)}>{say(galleryText.sampleInterpretation)}</Interpretation>
      <Conclusion
        word={say(elementConclusionWords['not-proved'])}
        restsOn={<EvidenceChip number="B-038" onOpen={nothing} />}
      >
        {say(galleryText.sampleText)}
      </Conclusion>
      <BothSides
        supporting={<RecordChip code="K-2 · P6" name="K-2" onOpen={nothing} />}
        contrary={
          <span className="line line--chips">
            <EvidenceChip number="B-038" onOpen={nothing} />
            <EvidenceChip number="B-039" onOpen={nothing} />
          </span>
        }
      />
    </Part>
  )
}

export function VerdictShow() {
  const say = useSay()
  return (
    <Part title={say(galleryText.verdicts)}>
      {(['passed', 'indeterminate', 'failed'] as const).map((verdict) => (
        <Verdict
          key={verdict}
          verdict={verdict}
          subject={say(verificationText.subject)}
          word={say(verdictWords[verdict])}
          reason={say(galleryText.sampleReason)}
          scope={say(verificationText.scope)}
        />
      ))}
    </Part>
  )
}
