import { assetPath } from './asset-path.ts'
import type { PreloadObject } from './preload-object.ts'
import { alwaysReached } from './reachability.ts'
import type { Transport } from './transport.ts'

/** The transport over the preload object of the desktop window. */
export function createElectronTransport(bridge: PreloadObject): Transport {
  return {
    call: (name, input) => bridge.call(name, input),
    onNotice: (listener) => bridge.onNotice(listener),
    reach: alwaysReached,
    canPick: () => true,
    pick: (kind) => bridge.pickFiles(kind),
    receive: (files) => bridge.dropFiles(files),
    place: (kind, suggestedName) => bridge.pickPlace(kind, suggestedName),
    // The file already stands where the person wanted it.
    deliver: () => Promise.resolve(),
    assetUrl: (caseId, evidence, kind) => `${bridge.assetBase}${assetPath(caseId, evidence, kind)}`,
    pageUrl: (document, page, size) => `${bridge.assetBase}${document}/${size}-${page}`,
  }
}
