import { createElectronTransport } from './electron-transport.ts'
import { createHttpTransport } from './http-transport.ts'
import type { Transport } from './transport.ts'

/** Picks the transport once, by looking for the preload object. After this no file knows the host. */
export function chooseHost(page: Window): Transport {
  return page.netra === undefined ? createHttpTransport() : createElectronTransport(page.netra)
}
