import { sideBySide } from './side-by-side.ts'
import type { HearReceived, Offered, Received, Untaken } from './transport.ts'

/** Hands files to the host by `POST /grants`; grants come in the order of the files, whichever is answered first. */
export async function uploadAll(offered: readonly Offered[], heard?: HearReceived): Promise<readonly Received[]> {
  const received: Received[] = []
  for (const group of sideBySide(offered, ({ file }) => file.size)) {
    const first = received.length
    const answers = group.map(async (one, index) => {
      const answer = await upload(one)
      heard?.(first + index, answer)
      return answer
    })
    received.push(...(await Promise.all(answers)))
  }
  return received
}

/** What the host says when it turns a file away. */
const turnedAway: Readonly<Record<number, Untaken>> = { 413: 'too-large', 507: 'disk-full' }

async function upload({ file, path }: Offered): Promise<Received> {
  const response = await fetch('grants', {
    method: 'POST',
    headers: {
      'content-type': 'application/octet-stream',
      'x-netra-name': encodeURIComponent(path),
      'x-netra-modified': String(file.lastModified),
    },
    body: file,
  }).catch(() => null) // a file that went away and a host that is gone look the same; the file itself tells them apart
  if (response === null) return { untaken: (await canBeRead(file)) ? 'refused' : 'gone' }
  if (!response.ok) return { untaken: turnedAway[response.status] ?? 'refused' }
  const grant = readGrant(await response.json())
  return { taken: { grant, name: path, sizeBytes: file.size, method: 'browser-upload', file } }
}

function canBeRead(file: File): Promise<boolean> {
  return file
    .slice(0, 1)
    .arrayBuffer()
    .then(
      () => true,
      () => false,
    )
}

/** The grant in an answer of the host. */
export function readGrant(answer: unknown): string {
  if (typeof answer === 'object' && answer !== null && 'grant' in answer && typeof answer.grant === 'string')
    return answer.grant
  throw new Error('the host answered no grant')
}
