/** The part of libheif's JavaScript binding this product uses; the package brings no types. */
declare module 'libheif-js/wasm-bundle.js' {
  export type HeifImage = {
    get_width(): number
    get_height(): number
    is_primary(): boolean
    display(
      target: { data: Uint8ClampedArray; width: number; height: number },
      done: (shown: { data: Uint8ClampedArray } | null) => void,
    ): void
    free(): void
  }
  export type HeifDecoder = { decode(bytes: Uint8Array): HeifImage[]; decoder: { delete(): void } | null }
  const libheif: { HeifDecoder: new () => HeifDecoder }
  export default libheif
}
