import { assetPath } from './asset-path.ts'
import { listenToHost } from './notice-source.ts'
import { createNoticeStream } from './notice-stream.ts'
import { pickInBrowser, type BrowserPickKind } from './pick-in-browser.ts'
import type { PickKind, PlaceKind } from '../../src/contract/host-bridge.ts'
import { shareBetweenTabs } from './share-between-tabs.ts'
import { offeredOf, type Offered, type Picked, type Place, type Received, type Transport } from './transport.ts'
import { readGrant, uploadAll } from './upload-files.ts'

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
