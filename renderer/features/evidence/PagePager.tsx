import { ChevronDown, ChevronUp } from 'lucide-react'
import { readerText } from '../../../src/text/screens/page-reader.ts'
import { IconButton } from '../../ui/Button.tsx'
import { useSay } from '../../ui/language.tsx'
import { PageNumber, type PageNumberProps } from './PageNumber.tsx'

/** Turns the pages of a paper: one back, one on, or straight to a number. Nothing where there is one page. */
export function PagePager({ page, pages, onPage }: PageNumberProps) {
  const say = useSay()
  if (pages < 2) return null
  return (
    <div className="pager" role="group" aria-label={say(readerText.pages)}>
      <IconButton
        icon={ChevronUp}
        name={say(readerText.previous)}
        keys="PgUp"
        isDisabled={page <= 1}
        onPress={() => onPage(page - 1)}
      />
      <PageNumber {...{ page, pages, onPage }} />
      <IconButton
        icon={ChevronDown}
        name={say(readerText.next)}
        keys="PgDn"
        isDisabled={page >= pages}
        onPress={() => onPage(page + 1)}
      />
    </div>
  )
}

/** The page a key turns to; null for keys that turn none. */
export function turnedTo(key: string, page: number): number | null {
  if (key === 'PageDown') return page + 1
  return key === 'PageUp' ? page - 1 : null
}
