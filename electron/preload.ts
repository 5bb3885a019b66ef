import { contextBridge, ipcRenderer, webUtils, type IpcRendererEvent } from 'electron'
import { bridgeChannels } from '../src/contract/bridge-channels.ts'
import type { Notice } from '../src/contract/envelope.ts'
import type { GrantedFile, PickKind, PlaceKind } from '../src/contract/host-bridge.ts'

contextBridge.exposeInMainWorld('netra', {
  call: (name: string, input: unknown): Promise<unknown> => ipcRenderer.invoke(bridgeChannels.call, { name, input }),
  onNotice(listener: (notice: Notice) => void): () => void {
    const hear = (_event: IpcRendererEvent, notice: Notice) => listener(notice)
    ipcRenderer.on(bridgeChannels.notice, hear)
    return () => void ipcRenderer.removeListener(bridgeChannels.notice, hear)
  },
  pickFiles: (kind: PickKind): Promise<unknown> => ipcRenderer.invoke(bridgeChannels.pickFiles, kind),
  pickPlace: (kind: PlaceKind, name: string): Promise<unknown> =>
    ipcRenderer.invoke(bridgeChannels.pickPlace, { kind, name }),
  dropFiles: (files: readonly File[], paths: readonly string[] = [], heard: Hear = () => undefined) =>
    grantInOrder(
      [...files].map((file, index) => ({ file, shown: paths[index] ?? file.name })),
      heard,
    ),
  assetBase: new URL('asset/', location.href).href,
})

type Dropped = { file: File; shown: string }
type Hear = (index: number, granted: GrantedFile | null) => void

/** So many paths go over at once: few enough that the page can count along, many enough that ten thousand are quick. */
const runLength = 100

/**
 * Files with a path are granted in runs of neighbours, the others streamed; the answer keeps the order of the drop, with null for a file
 * that could not be fetched: it costs none of the others.
 */
async function grantInOrder(dropped: readonly Dropped[], heard: Hear): Promise<readonly (GrantedFile | null)[]> {
  const granted: (GrantedFile | null)[] = []
  let run: string[] = []
  const settle = (answers: readonly (GrantedFile | null)[]) => {
    for (const one of answers) heard(granted.push(one) - 1, one)
  }
  const grantRun = async () => {
    if (run.length > 0) settle(await grantPaths(run))
    run = []
  }
  for (const { file, shown } of dropped) {
    const path = webUtils.getPathForFile(file)
    if (path !== '') run.push(path)
    if (path === '' || run.length === runLength) await grantRun()
    if (path === '') settle([await stream(file, shown).catch(() => null)]) // unplugged on the way: the page says so
  }
  await grantRun()
  return granted
}

/** Paths of one run; where the run is refused as a whole, each is asked for by itself, so that only the bad one is lost. */
async function grantPaths(paths: readonly string[]): Promise<readonly (GrantedFile | null)[]> {
  const ask = (some: readonly string[]): Promise<readonly GrantedFile[]> =>
    ipcRenderer.invoke(bridgeChannels.dropPaths, some)
  return ask(paths).catch(async () => {
    const single = (path: string): Promise<GrantedFile | null> =>
      ask([path]).then(
        ([one]) => one ?? null,
        () => null,
      )
    return Promise.all(paths.map(single))
  })
}

/** A file without a path, as a phone drops it: its bytes go over in pieces, its name and last-modified time are all that is known. */
async function stream(file: File, name: string): Promise<GrantedFile> {
  const stream: string = await ipcRenderer.invoke(bridgeChannels.streamBegin, { name, modifiedAtMs: file.lastModified })
  for await (const bytes of file.stream()) await ipcRenderer.invoke(bridgeChannels.streamPiece, { stream, bytes })
  return ipcRenderer.invoke(bridgeChannels.streamEnd, { stream })
}
