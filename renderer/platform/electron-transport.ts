import { assetPath } from './asset-path.ts'
import type { GrantedFile } from '../../src/contract/host-bridge.ts'
import type { PreloadObject } from './preload-object.ts'
import { alwaysReached } from './reachability.ts'
import type { Offered, Received, Transport } from './transport.ts'

/** The transport over the preload object of the desktop window. */
export function createElectronTransport(bridge: PreloadObject): Transport {
  return {
    call: (name, input) => bridge.call(name, input),
    onNotice: (listener) => bridge.onNotice(listener),
    reach: alwaysReached,
    canPick: () => true,
    pick: (kind) => bridge.pickFiles(kind),
    choose: () => Promise.resolve(null),
    receive: async (offered, heard) => {
      const granted = await bridge.dropFiles(
        offered.map(({ file }) => file),
        offered.map(({ path }) => path),
        (index, one) => heard?.(index, toReceived(one, offered[index])),
      )
      return granted.map((one, index) => toReceived(one, offered[index]))
    },
    place: (kind, suggestedName) => bridge.pickPlace(kind, suggestedName),
    // The file already stands where the person wanted it.
    deliver: () => Promise.resolve(),
    assetUrl: (caseId, evidence, kind) => `${bridge.assetBase}${assetPath(caseId, evidence, kind)}`,
    pageUrl: (document, page, size) => `${bridge.assetBase}${document}/${size}-${page}`,
  }
}

/** The row of a file that came out of a folder says where it lay; the file is kept for a second try. */
function toReceived(granted: GrantedFile | null, offered: Offered | undefined): Received {
  if (granted === null) return { untaken: 'gone' }
  return { taken: offered ? { ...granted, name: offered.path, file: offered.file } : granted }
}
