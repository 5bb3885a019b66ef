import type { ChatMessageView } from '../../../src/contract/chats.ts'
import { chatText } from '../../../src/text/screens/chat.ts'
import { useSay } from '../../ui/language.tsx'
import { EvidenceLink } from '../evidence/EvidenceLink.tsx'

/** Where the file a message carried lies, or that it does not. */
export function MessageMedia({ media }: { media: NonNullable<ChatMessageView['media']> }) {
  const say = useSay()
  if (media.evidence !== null) return <EvidenceLink number={media.evidence} />
  return (
    <span className="small quiet">
      {media.name === null ? say(chatText.mediaMissing) : say(chatText.mediaNamed, { name: media.name })}
    </span>
  )
}
