import type { RegisterRow } from '../../../src/contract/register.ts'
import { basisKindWords } from '../../../src/text/basis.ts'
import { evidenceText } from '../../../src/text/screens/evidence.ts'
import { provenanceWords } from '../../../src/text/screens/words.ts'
import { useCase } from '../../app/case-context.tsx'
import { EvidenceChip } from '../../ui/Chips.tsx'
import { setQuery } from '../../app/use-address.ts'
import { useWorkbench } from '../../app/workbench.tsx'
import type { Zone } from '../../ui/show-time.ts'
import { MarkCount } from '../evidence/MarkCount.tsx'
import { ItemWord } from '../evidence/ItemStanding.tsx'
import { AdoptedTime } from './AdoptedTime.tsx'
import { LinesGrid, type Column, type Sort } from '../../ui/DataGrid.tsx'
import { useSay, type Say } from '../../ui/language.tsx'
import type { Lines } from '../../ui/lines.ts'

export type RegisterListProps = {
  lines: Lines<RegisterRow>
  onOpen: (number: string) => void
  marked?: ReadonlySet<string>
  onMark?: (numbers: ReadonlySet<string>) => void
  /** Whether `j` and `k` walk too. */
  letters: boolean
}

/** The register as a ruled table. */
export function RegisterTable(props: RegisterListProps & { sort: Sort; onSort: (sort: Sort) => void }) {
  const say = useSay()
  const { zone, evidenceCount } = useCase()
  return (
    <LinesGrid
      name={say(evidenceText.title)}
      columns={columnsOf(say, zone, evidenceCount)}
      keyOf={(row) => row.view.number}
      dim={(row) => row.view.withdrawn !== null}
      {...props}
    />
  )
}

function columnsOf(say: Say, zone: Zone, count: number): Column<RegisterRow>[] {
  return [
    {
      id: 'number',
      label: say(evidenceText.number),
      // Numbers of five digits need more room.
      track: count < 10_000 ? '62px' : '84px',
      sortable: true,
      cell: (row) => <RowChip row={row} />,
    },
    {
      id: 'title',
      label: say(evidenceText.item),
      track: 'minmax(160px, 4fr)',
      sortable: true,
      cell: (row) => <RowTitle row={row} />,
    },
    {
      id: 'time',
      label: say(evidenceText.time),
      track: 'minmax(176px, 208px)',
      sortable: true,
      cell: (row) =>
        row.adopted === null ? (
          <span className="quiet">{say(evidenceText.noTime)}</span>
        ) : (
          <AdoptedTime claim={row.adopted} zone={zone} still />
        ),
    },
    {
      id: 'provenance',
      label: say(evidenceText.provenance),
      track: 'minmax(84px, 1.4fr)',
      sortable: true,
      cell: (row) => (row.provenance === null ? '' : say(provenanceWords[row.provenance])),
    },
    {
      // Ordered by the batch, whose number stands first; told in one column, because a laptop's width holds no seventh beside the detail.
      id: 'batch',
      label: say(evidenceText.obtained),
      track: 'minmax(52px, 1.4fr)',
      sortable: true,
      cell: (row) => <Obtained row={row} />,
    },
    {
      id: 'state',
      label: say(evidenceText.state),
      track: '116px',
      sortable: true,
      cell: (row) => <ItemWord view={row.view} />,
    },
  ]
}

/** The title, and how many regions of the picture are marked: the marks themselves stand on its page. */
function RowTitle({ row: { title, marks } }: { row: RegisterRow }) {
  if (marks === 0) return title
  return (
    <span className="row-title">
      <span className="cut">{title}</span>
      <MarkCount count={marks} />
    </span>
  )
}

/** The batch an item came in with, on what basis it was obtained and from whom; all of it where the pointer rests. */
function Obtained({ row: { view, obtained } }: { row: RegisterRow }) {
  const say = useSay()
  const { kind, basis, from } = obtained
  const words = kind === null ? basis : say(basisKindWords[kind])
  const told = [words ?? say(evidenceText.obtainedUnknown), from].filter((part) => part !== null).join(', ')
  const whole = [words, words === basis ? null : basis, from].filter((part) => part !== null).join('; ')
  return (
    <span title={whole === '' ? told : whole}>
      {view.batch} · {told}
    </span>
  )
}

/** The number of a row as the chip it is everywhere: its picture on hover, its detail on a press, and it drags. */
function RowChip({ row: { view, title } }: { row: RegisterRow }) {
  const { caseId } = useCase()
  const { transport } = useWorkbench()
  const hasPicture = /^(image|video|application\/pdf)/.test(view.mediaType)
  return (
    <EvidenceChip
      still
      number={view.number}
      caption={title}
      withdrawn={view.withdrawn !== null}
      pictureUrl={hasPicture ? transport.assetUrl(caseId, view.number, 'thumbnail') : null}
      onOpen={(number) => setQuery({ pilih: `bukti:${number}` })}
    />
  )
}
