/** Whether the core answers, and how often the line to it was made anew: each time, notices may have been missed. */
export type Reach = { readonly isLost: boolean; readonly reopened: number }

/** The {@link Reach} of this moment; the same object until it changes. */
export type Reachability = { now: () => Reach; onChange: (watcher: () => void) => () => void }

const here: Reach = { isLost: false, reopened: 0 }

/** For a host that ends together with its page: it is always there, and a core that died says so in a notice. */
export const alwaysReached: Reachability = { now: () => here, onChange: () => () => undefined }
