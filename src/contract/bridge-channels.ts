// A file of its own without schemas: the sandboxed preload carries it along, and nothing else.

/** The channels between page and main process in Electron; one per function of the bridge. */
export const bridgeChannels = {
  call: 'netra:call',
  pickFiles: 'netra:pick-files',
  pickPlace: 'netra:pick-place',
  dropPaths: 'netra:drop-paths',
  streamBegin: 'netra:stream-begin',
  streamPiece: 'netra:stream-piece',
  streamEnd: 'netra:stream-end',
  notice: 'netra:notice',
} as const
