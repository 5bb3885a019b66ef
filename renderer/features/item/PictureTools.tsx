import { Maximize, Quote, RotateCcw, RotateCw, ZoomIn, ZoomOut } from 'lucide-react'
import type { ReactNode } from 'react'
import { evidenceText } from '../../../src/text/screens/evidence.ts'
import { itemText } from '../../../src/text/screens/item.ts'
import { readerText } from '../../../src/text/screens/page-reader.ts'
import { IconButton } from '../../ui/Button.tsx'
import { useSay } from '../../ui/language.tsx'
import { PagePager } from '../evidence/PagePager.tsx'
import { useCite } from './use-cite.ts'
import { zoomStep } from './use-item-keys.ts'
import type { PictureDesk } from './use-picture-view.ts'

type Props = {
  desk: PictureDesk
  number: string
  page: number
  pages: number
  onPage: (page: number) => void
  acts: ReactNode
}

/** What can be done with a picture under view; none of it changes the file, which the row says where the pointer rests. */
export function PictureTools({ desk, number, page, pages, onPage, acts }: Props) {
  const say = useSay()
  const cite = useCite()
  return (
    <div className="item-tools" role="toolbar" aria-label={say(itemText.view)} title={say(itemText.viewOnly)}>
      <IconButton icon={RotateCcw} name={say(evidenceText.rotateLeft)} keys="L" onPress={() => desk.turnBy(-1)} />
      <IconButton icon={RotateCw} name={say(evidenceText.rotateRight)} keys="R" onPress={() => desk.turnBy(1)} />
      <span className="item-tools__gap" />
      <IconButton
        icon={ZoomOut}
        name={say(readerText.zoomOut)}
        keys="−"
        isDisabled={desk.isWhole}
        onPress={() => desk.zoomBy(1 / zoomStep)}
      />
      <span className="quiet small number item-tools__percent" role="status">
        {say(readerText.zoomNow, { percent: desk.percent })}
      </span>
      <IconButton icon={ZoomIn} name={say(readerText.zoomIn)} keys="+" onPress={() => desk.zoomBy(zoomStep)} />
      <IconButton icon={Maximize} name={say(itemText.fit)} keys="0" pressed={desk.isWhole} onPress={desk.fit} />
      {pages > 1 && (
        <>
          <span className="item-tools__gap" />
          <PagePager page={page} pages={pages} onPage={onPage} />
          <IconButton
            icon={Quote}
            name={say(itemText.citePage)}
            onPress={() => cite(say(itemText.pageCitation, { number, page }))}
          />
        </>
      )}
      <span className="grow" />
      {acts}
    </div>
  )
}
