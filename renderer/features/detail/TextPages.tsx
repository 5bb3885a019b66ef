import { useState } from 'react'
import { evidenceText } from '../../../src/text/screens/evidence.ts'
import { itemOf } from '../../app/address.ts'
import { setQuery, useAddress } from '../../app/use-address.ts'
import { Button } from '../../ui/Button.tsx'
import { useSay } from '../../ui/language.tsx'
import { pageQuery, usePage } from '../evidence/use-page.ts'

type Page = { number: number; text: string }

/** So many pages, and letters of one page, stand there before a person asks for more. */
const pagesAtOnce = 20
const lettersAtOnce = 20_000

/**
 * Text found in the file, page by page, as text and never as markup; what is not shown yet is said in numbers.
 *
 * The page somebody came for (a hit of the search) is opened and brought into view.
 */
export function TextPages({ number, pages, pictures }: { number: string; pages: readonly Page[]; pictures: number }) {
  const say = useSay()
  const { page } = usePage(number, Math.max(pictures, pages.at(-1)?.number ?? 1))
  const place = pages.findIndex((one) => one.number === page)
  const [asked, setAsked] = useState(pagesAtOnce)
  const shown = Math.min(pages.length, Math.max(asked, Math.ceil((place + 1) / pagesAtOnce) * pagesAtOnce))
  const left = pages.length - shown
  // On the page of the item the picture stands in the middle already, and the tab beside it stays.
  const tab = itemOf(useAddress()) === number ? {} : { tab: 'ringkasan' }
  return (
    <section className="stack stack--tight">
      <h3>{say(evidenceText.text)}</h3>
      {pages.slice(0, shown).map((one) => (
        <TextPage
          key={`${number} ${one.number} ${one.number === page}`}
          page={one}
          isSought={page > 1 && one.number === page}
          isOpen={pages.length === 1 || one.number === page}
          onPicture={pictures < 2 ? null : () => setQuery({ ...tab, ...pageQuery(number, one.number) })}
        />
      ))}
      {left > 0 && (
        <div className="line">
          <span className="small quiet">{say(evidenceText.pagesShown, { shown, total: pages.length })}</span>
          <Button small look="bare" onPress={() => setAsked(shown + pagesAtOnce)}>
            {say(evidenceText.morePages, { count: Math.min(pagesAtOnce, left) })}
          </Button>
        </div>
      )}
    </section>
  )
}

type TextPageProps = { page: Page; isSought: boolean; isOpen: boolean; onPicture: (() => void) | null }

function TextPage({ page, isSought, isOpen, onPicture }: TextPageProps) {
  const say = useSay()
  const [open, setOpen] = useState(isOpen)
  return (
    <details
      className="text-page"
      open={open}
      ref={isSought ? bringIntoView : null}
      onToggle={(toggled) => setOpen(toggled.currentTarget.open)}
    >
      <summary>{say(evidenceText.page, { number: page.number })}</summary>
      {open && <PageText text={page.text} />}
      {open && onPicture && (
        <Button small look="bare" onPress={onPicture}>
          {say(evidenceText.seePage)}
        </Button>
      )}
    </details>
  )
}

/** What one page says; nothing of thousands of closed pages is laid out. */
function PageText({ text }: { text: string }) {
  const say = useSay()
  const [whole, setWhole] = useState(false)
  const isCut = !whole && text.length > lettersAtOnce
  if (text.trim() === '') return <p className="small quiet">{say(evidenceText.noTextHere)}</p>
  return (
    <>
      <p className="prose small" dir="auto">
        {isCut ? text.slice(0, lettersAtOnce) : text}
      </p>
      {isCut && (
        <div className="line">
          <span className="small quiet">
            {say(evidenceText.textGoesOn, { shown: lettersAtOnce, total: text.length })}
          </span>
          <Button small look="bare" onPress={() => setWhole(true)}>
            {say(evidenceText.moreText)}
          </Button>
        </div>
      )}
    </>
  )
}

function bringIntoView(element: HTMLElement | null): void {
  element?.scrollIntoView({ block: 'start' })
}
