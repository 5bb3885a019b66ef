import type { EvidenceDetail } from '../../../src/contract/evidence.ts'
import { controlsText } from '../../../src/text/screens/controls.ts'
import { evidenceText } from '../../../src/text/screens/evidence.ts'
import { exifWords } from '../../../src/text/screens/words.ts'
import { useCase } from '../../app/case-context.tsx'
import { useCall, useSayFailure } from '../../app/workbench.tsx'
import { Button } from '../../ui/Button.tsx'
import { StateWord } from '../../ui/Chips.tsx'
import { FailureNotice } from '../../ui/States.tsx'
import { useSay } from '../../ui/language.tsx'

/** Every value with its raw text, its block, its reader; and whether a second reader agrees. */
export function MetadataTab({ detail }: { detail: EvidenceDetail }) {
  const say = useSay()
  const { reading, view } = detail
  if (reading === null) return <p className="detail__body quiet">{say(evidenceText.noMetadata)}</p>
  const blocks = [...new Set(reading.facts.map((fact) => fact.block))]
  return (
    <div className="detail__body">
      <div className="stack stack--tight">
        <p>{say(evidenceText.exifState, { state: say(exifWords[reading.exif]) })}</p>
        {reading.exif === 'absent' && view.mediaType.startsWith('image/') && (
          <p className="quiet prose">{say(evidenceText.absentExif)}</p>
        )}
        <SecondReader detail={detail} />
      </div>
      {blocks.map((block) => (
        <section key={block}>
          <h3>{block}</h3>
          <table className="table table--dense">
            <thead>
              <tr>
                <th>{say(evidenceText.tag)}</th>
                <th>{say(evidenceText.raw)}</th>
              </tr>
            </thead>
            <tbody>
              {reading.facts
                .filter((fact) => fact.block === block)
                .map((fact, index) => (
                  <tr key={`${fact.tag}-${index}`}>
                    <td>{fact.tag}</td>
                    <td className="fixed" title={`${say(evidenceText.reader)}: ${fact.reader}`}>
                      <bdi>{fact.raw}</bdi>
                    </td>
                  </tr>
                ))}
            </tbody>
          </table>
        </section>
      ))}
      {reading.facts[0] && (
        <p className="small quiet">
          {say(evidenceText.reader)}: {[...new Set(reading.facts.map((fact) => fact.reader))].join(', ')}
        </p>
      )}
    </div>
  )
}

function SecondReader({ detail }: { detail: EvidenceDetail }) {
  const say = useSay()
  const sayFailure = useSayFailure()
  const { caseId } = useCase()
  const read = useCall('evidence.readAgain')
  const second = detail.secondReading
  if (second === null)
    return (
      <div className="stack stack--tight">
        <StateWord state="unchecked" word={evidenceText.secondNone} />
        {read.state.status === 'failed' && <FailureNotice message={sayFailure(read.state.failure)} />}
        <div>
          <Button
            edits
            small
            isDisabled={read.state.status === 'running'}
            onPress={() => void read.run({ caseId, evidence: [detail.view.number] })}
          >
            {say(evidenceText.readAgain)}
          </Button>
        </div>
      </div>
    )
  if (second.agrees)
    return <StateWord state="unchanged" word={say(evidenceText.secondSame, { reader: second.reader })} />
  return (
    <div className="stack stack--tight">
      <StateWord state="look" word={say(evidenceText.secondDiffers, { reader: second.reader })} />
      <table className="table table--dense">
        <thead>
          <tr>
            <th>{say(evidenceText.tag)}</th>
            <th>{say(evidenceText.ours)}</th>
            <th>{say(evidenceText.theirs)}</th>
          </tr>
        </thead>
        <tbody>
          {second.differences.map((difference) => (
            <tr key={difference.tag}>
              <td>{difference.tag}</td>
              <td className="fixed">{difference.ours ?? say(controlsText.none)}</td>
              <td className="fixed">{difference.theirs ?? say(controlsText.none)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
