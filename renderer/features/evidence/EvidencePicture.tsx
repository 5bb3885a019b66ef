import { AudioLines, FileArchive, FileText, FileQuestion, Film, Globe, Image, type LucideIcon } from 'lucide-react'
import { useState } from 'react'
import { controlsText } from '../../../src/text/screens/controls.ts'
import { useReach } from '../../app/workbench.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { useSay } from '../../ui/language.tsx'
import { hasPicture } from './has-picture.ts'

const sheets: readonly [RegExp, LucideIcon][] = [
  [/^image\//, Image],
  [/^video\//, Film],
  [/^audio\//, AudioLines],
  [/zip|tar|compressed/, FileArchive],
  [/pdf|word|document|text\/plain|sheet/, FileText],
  [/multipart|html/, Globe],
]

/** The picture of an item, or a sheet with the kind of its file where no picture could be made. */
export function EvidencePicture({ url, mediaType, alt }: { url: string; mediaType: string; alt: string }) {
  const say = useSay()
  const [failed, setFailed] = useState<string | null>(null)
  // A picture that failed because the host was away is asked for again when it is back.
  const now = `${url} ${useReach().reopened}`
  // No still is taken from a film: asking for one would only show a torn sheet.
  const drawable = hasPicture(mediaType)
  if (drawable && failed !== now)
    return <img className="print" src={url} alt={alt} loading="lazy" draggable={false} onError={() => setFailed(now)} />
  const icon = sheets.find(([pattern]) => pattern.test(mediaType))?.[1] ?? FileQuestion
  return (
    <span className="print print--none">
      <Icon of={icon} size={22} />
      <span>{drawable ? say(controlsText.noPicture) : mediaType.split('/')[1]?.split('.').at(-1)}</span>
    </span>
  )
}
