import { ipcMain, type BrowserWindow, type IpcMainInvokeEvent } from 'electron'
import { bridgeChannels } from '../src/contract/bridge-channels.ts'
import {
  CallRequest,
  DroppedPaths,
  PickKind,
  PlaceRequest,
  StreamBegin,
  StreamEnd,
  StreamPiece,
} from '../src/contract/host-bridge.ts'
import type { CoreLink } from './core-link.ts'
import { pickFiles, pickPlace } from './native-abilities.ts'
import { isOwnAddress } from './own-address.ts'

/** Something that accepts what came over a channel and gives it its type: a schema of the contract. */
type Accepts<Value> = { parse(value: unknown): Value }

/**
 * Opens the channels between the page and this process, one for each function of `window.netra`, and no other.
 *
 * Every message is answered for our own page in the window's top frame only; any other sender, and anything that does not fit the
 * contract, gets a rejection.
 */
export function openBridge(window: BrowserWindow, core: CoreLink): void {
  const answer = <Value>(channel: string, schema: Accepts<Value>, act: (value: Value) => Promise<unknown>) => {
    ipcMain.handle(channel, async (event, ...words: unknown[]) => {
      insistOnOwnPage(event, window)
      if (words.length !== 1) throw new Error('one argument is expected')
      return act(accept(schema, words[0]))
    })
  }
  answer(bridgeChannels.call, CallRequest, ({ name, input }) => core.ask({ act: 'call', name, input }))
  answer(bridgeChannels.pickFiles, PickKind, (kind) => pickFiles(window, core, kind))
  answer(bridgeChannels.pickPlace, PlaceRequest, (place) => pickPlace(window, core, place))
  answer(bridgeChannels.dropPaths, DroppedPaths, (paths) => core.grant(paths, 'native-drop'))
  answer(bridgeChannels.streamBegin, StreamBegin, (about) => core.ask({ act: 'stream-begin', ...about }))
  answer(bridgeChannels.streamPiece, StreamPiece, (piece) => core.ask({ act: 'stream-piece', ...piece }))
  answer(bridgeChannels.streamEnd, StreamEnd, (end) => core.ask({ act: 'stream-end', ...end }))
  core.onNotice((notice) => {
    if (!window.isDestroyed()) window.webContents.send(bridgeChannels.notice, notice)
  })
}

function insistOnOwnPage(event: IpcMainInvokeEvent, window: BrowserWindow): void {
  const frame = event.senderFrame
  const isOurs =
    !window.isDestroyed() &&
    event.sender === window.webContents &&
    frame !== null &&
    frame.parent === null &&
    isOwnAddress(frame.url)
  if (!isOurs) throw new Error('refused sender')
}

/** The page learns that it was refused, not how the schema works. */
function accept<Value>(schema: Accepts<Value>, word: unknown): Value {
  try {
    return schema.parse(word)
  } catch {
    throw new Error('does not fit the contract')
  }
}
