/** Asked for by Node, Playwright or the inspector when they look at an object; never part of Electron's interface. */
const lookedAt = new Set(['then', 'toJSON', 'constructor', 'asymmetricMatch', 'nodeType', 'inspect'])

/**
 * An object of Electron's interface of which only a part exists: the rest throws its own name.
 *
 * The part is checked against `electron.d.ts`; the cast is what this file is for.
 */
export function onlyImplemented<Interface extends object>(name: string, part: object & Members<Interface>): Interface {
  const guarded = new Proxy(part, {
    get(target, key, receiver) {
      if (key in target || typeof key === 'symbol' || lookedAt.has(key)) return Reflect.get(target, key, receiver)
      throw new Error(`electron-standin: ${name}.${key} is not implemented`)
    },
  })
  return guarded as Interface
}

/** The members of Electron's interface apart from those every emitter has. */
export type Members<Interface> = Partial<Omit<Interface, keyof NodeJS.EventEmitter>>
