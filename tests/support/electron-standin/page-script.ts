/**
 * The script every page starts with: `require('electron')` for the preload, and nothing left behind for the page but what the
 * preload exposes.
 *
 * It runs in the page's own world, so it proves nothing about isolation. Functions that are given `File`s wait until the paths of
 * these are known, because the DevTools protocol answers late and `getPathForFile` may not.
 */
export function pageScript(preload: string): string {
  return `(() => {
  if (window !== window.top) return
  const { __standinInvoke: invoke, __standinPaths: askPaths } = globalThis
  delete globalThis.__standinInvoke
  delete globalThis.__standinPaths
  const listeners = new Map()
  const paths = new WeakMap()
  const hidden = (name, value) => Object.defineProperty(globalThis, name, { value, enumerable: false, configurable: true })
  hidden('__standinHear', (channel, words) => (listeners.get(channel) ?? []).forEach((hear) => hear({}, ...words)))
  const missing = (name) => new Proxy({}, { get: (_, key) => { throw new Error('electron-standin: ' + name + '.' + String(key) + ' is not implemented') } })
  const guard = (name, part) => new Proxy(part, { get: (target, key) => key in target ? target[key] : missing(name)[key] })
  const ipcRenderer = guard('ipcRenderer', {
    async invoke(channel, ...words) {
      const answer = await invoke(channel, words)
      if ('error' in answer) throw new Error("Error invoking remote method '" + channel + "': " + answer.error)
      return answer.value
    },
    on(channel, hear) { listeners.set(channel, [...(listeners.get(channel) ?? []), hear]); return ipcRenderer },
    removeListener(channel, hear) { listeners.set(channel, (listeners.get(channel) ?? []).filter((one) => one !== hear)); return ipcRenderer },
  })
  const filesIn = (value) => value instanceof File ? [value] : Array.isArray(value) || value instanceof FileList ? [...value].flatMap(filesIn) : []
  const learnPaths = async (files) => {
    hidden('__standinFiles', files)
    const found = await askPaths(files.length)
    files.forEach((file, index) => paths.set(file, found[index]))
    delete globalThis.__standinFiles
  }
  const bridged = (value) => {
    if (typeof value === 'function') return (...words) => {
      const files = filesIn(words)
      return files.length === 0 ? value(...words) : learnPaths(files).then(() => value(...words))
    }
    if (Array.isArray(value)) return value.map(bridged)
    if (typeof value === 'object' && value !== null) return Object.freeze(Object.fromEntries(Object.entries(value).map(([key, one]) => [key, bridged(one)])))
    return value
  }
  const contextBridge = guard('contextBridge', {
    exposeInMainWorld: (name, value) => Object.defineProperty(globalThis, name, { value: bridged(value), enumerable: true }),
  })
  const webUtils = guard('webUtils', { getPathForFile: (file) => paths.get(file) ?? '' })
  const electron = guard('electron', { contextBridge, ipcRenderer, webUtils })
  const require = (name) => { if (name === 'electron') return electron; throw new Error('module not found: ' + name) }
  new Function('require', 'module', 'exports', 'process', ${JSON.stringify(preload)})(require, { exports: {} }, {}, undefined)
})()`
}
