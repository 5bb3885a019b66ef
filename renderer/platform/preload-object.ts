import type { Notice } from '../../src/contract/envelope.ts'
import type { GrantedFile, PickKind, PlaceKind } from '../../src/contract/host-bridge.ts'

/**
 * `window.netra`, the only thing the preload script exposes.
 *
 * Every function goes to main by name; none takes or gives a path. `dropFiles` is called with real `File` objects: the preload
 * asks `webUtils.getPathForFile` and main answers with grants; a file without a path is streamed by the preload.
 */
export type PreloadObject = {
  call(name: string, input: unknown): Promise<unknown>
  onNotice(listener: (notice: Notice) => void): () => void
  pickFiles(kind: PickKind): Promise<readonly GrantedFile[]>
  /**
   * One answer for each file, in their order; null where it could not be fetched. `paths` says where each lay in what was dropped,
   * `heard` is told of each as soon as it is known.
   */
  dropFiles(
    files: readonly File[],
    paths?: readonly string[],
    heard?: (index: number, granted: GrantedFile | null) => void,
  ): Promise<readonly (GrantedFile | null)[]>
  pickPlace(kind: PlaceKind, suggestedName: string): Promise<{ grant: string; name: string } | null>
  /** Origin of served pictures, for example `app://netra/asset/`; ends in a slash. */
  assetBase: string
}

declare global {
  // eslint-disable-next-line typescript/consistent-type-definitions -- only an interface merges with the global one
  interface Window {
    netra?: PreloadObject
  }
}
