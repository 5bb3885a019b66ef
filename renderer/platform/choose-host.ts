import { createElectronTransport } from './electron-transport.ts'
import { createHttpTransport } from './http-transport.ts'
import type { Transport } from './transport.ts'

/**
 * Picks the transport once, by looking for the preload object. After this no file knows the host.
 *
 * Its `call` has to be a function: an element or a frame named `netra` would stand at the same place of the window.
 */
export function chooseHost(page: Window): Transport {
  const bridge = page.netra
  return typeof bridge?.call === 'function' ? createElectronTransport(bridge) : createHttpTransport()
}
