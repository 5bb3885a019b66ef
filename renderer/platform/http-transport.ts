import { assetPath } from './asset-path.ts'
import { listenToHost } from './notice-source.ts'
import { createNoticeStream } from './notice-stream.ts'
import { pickInBrowser, type BrowserPickKind } from './pick-in-browser.ts'
import type { PickKind, PlaceKind } from '../../src/contract/host-bridge.ts'
import { shareBetweenTabs } from './share-between-tabs.ts'
import {
  offeredOf,
  type HearReceived,
  type Offered,
  type Picked,
  type Place,
  type Received,
  type Transport,
  type Untaken,
} from './transport.ts'

const browserKinds: Readonly<Record<BrowserPickKind, true>> = {
  'evidence-files': true,
  'evidence-folder': true,
  'key-file': true,
  document: true,
  'trust-roots': true,
  'data-pack': true,
}

/**
 * The transport of the browser host on 127.0.0.1: everything relative to the page's own origin, the cookie carries the permission.
 *
 * A browser knows no original path; what it uploads is recorded as `browser-upload`.
 */
export function createHttpTransport(): Transport {
  const notices = createNoticeStream(shareBetweenTabs(listenToHost))
  return {
    ...notices,
    call: (name, input) => postJson('call', { name, input }),
    canPick: isBrowserKind,
    pick: async (kind) => allOf(await uploadAll(await choose(kind))),
    choose,
    receive: uploadAll,
    place: reservePlace,
    deliver: startDownload,
    assetUrl: (caseId, evidence, kind) => `asset/${assetPath(caseId, evidence, kind)}`,
    pageUrl: (document, page, size) => `asset/${document}/${size}-${page}`,
  }
}

function isBrowserKind(kind: PickKind): kind is BrowserPickKind {
  return Object.hasOwn(browserKinds, kind)
}

async function postJson(path: string, body: unknown): Promise<unknown> {
  const response = await fetch(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  if (!response.ok) throw new Error(`${path} answered ${response.status}`)
  return response.json()
}

async function choose(kind: PickKind): Promise<readonly Offered[]> {
  return isBrowserKind(kind) ? offeredOf(await pickInBrowser(kind)) : []
}

/** One after another: a laptop's disk gains nothing from parallel streams, and the order of the grants stays that of the files. */
async function uploadAll(offered: readonly Offered[], heard?: HearReceived): Promise<readonly Received[]> {
  const received: Received[] = []
  for (const [index, one] of offered.entries()) {
    const answer = await upload(one)
    received.push(answer)
    heard?.(index, answer)
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

/** A pick of a document or a key is whole or did not happen. */
function allOf(received: readonly Received[]): readonly Picked[] {
  return received.map((one) => {
    if ('taken' in one) return one.taken
    throw new Error(`a picked file was not taken: ${one.untaken}`)
  })
}

async function reservePlace(kind: PlaceKind, suggestedName: string): Promise<Place> {
  return { grant: readGrant(await postJson('grants/place', { kind, name: suggestedName })), name: suggestedName }
}

/** A new case is kept by the host; every other place is handed to the person as a download. */
function startDownload(place: Place): Promise<void> {
  const link = document.createElement('a')
  link.href = `download/${encodeURIComponent(place.grant)}`
  link.download = place.name
  link.click()
  return Promise.resolve()
}

function readGrant(answer: unknown): string {
  if (typeof answer === 'object' && answer !== null && 'grant' in answer && typeof answer.grant === 'string')
    return answer.grant
  throw new Error('the host answered no grant')
}
