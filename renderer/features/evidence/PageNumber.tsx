import { readerText } from '../../../src/text/screens/page-reader.ts'
import { NumberInput } from '../../ui/Fields.tsx'
import { useSay } from '../../ui/language.tsx'
import { Asking } from '../../ui/may-edit.tsx'

export type PageNumberProps = { page: number; pages: number; onPage: (page: number) => void }

/** The number of the page in view: typed to go there, and told to who cannot see it. */
export function PageNumber({ page, pages, onPage }: PageNumberProps) {
  const say = useSay()
  return (
    <>
      <Asking>
        <div className="reader__number">
          <NumberInput
            label={say(readerText.goTo)}
            value={page}
            min={1}
            max={pages}
            onChange={(next) => next !== null && onPage(next)}
          />
        </div>
      </Asking>
      <span className="quiet">{say(readerText.ofPages, { pages })}</span>
      <span className="unseen" role="status">
        {say(readerText.pageOf, { page, pages })}
      </span>
    </>
  )
}
