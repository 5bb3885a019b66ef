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
  dropFiles: (files: readonly File[]): Promise<readonly GrantedFile[]> => grantInOrder([...files]),
  assetBase: new URL('asset/', location.href).href,
})

/** Files with a path are granted in runs of neighbours, the others streamed; the answer keeps the order of the drop. */
async function grantInOrder(files: readonly File[]): Promise<readonly GrantedFile[]> {
  const granted: GrantedFile[] = []
  let run: string[] = []
  const grantRun = async () => {
    if (run.length > 0) granted.push(...(await ipcRenderer.invoke(bridgeChannels.dropPaths, run)))
    run = []
  }
  for (const file of files) {
    const path = webUtils.getPathForFile(file)
    if (path !== '') run.push(path)
    if (path === '' || run.length === 1_000) await grantRun()
    if (path === '') granted.push(await stream(file))
  }
  await grantRun()
  return granted
}

/** A file without a path, as a phone drops it: its bytes go over in pieces, its name and last-modified time are all that is known. */
async function stream(file: File): Promise<GrantedFile> {
  const about = { name: file.name, modifiedAtMs: file.lastModified }
  const stream: string = await ipcRenderer.invoke(bridgeChannels.streamBegin, about)
  for await (const bytes of file.stream()) await ipcRenderer.invoke(bridgeChannels.streamPiece, { stream, bytes })
  return ipcRenderer.invoke(bridgeChannels.streamEnd, { stream })
}
