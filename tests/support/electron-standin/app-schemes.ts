const mappedHost = /^(.*)\.([a-z][a-z0-9-]*)\.scheme\.test$/

/** An address of an app's own scheme as the browser is given it: a secure origin of its own for each scheme and host. */
export function toBrowserAddress(address: string): string {
  const { protocol, host, pathname, search, hash } = new URL(address)
  if (protocol === 'about:' || protocol === 'data:' || protocol === 'blob:') return address
  return `https://${host}.${protocol.slice(0, -1)}.scheme.test${pathname}${search}${hash}`
}

/** The address the app knows for one the browser tells; others come back as they are. */
export function toAppAddress(address: string): string {
  if (!URL.canParse(address)) return address
  const url = new URL(address)
  const [, host, scheme] = mappedHost.exec(url.hostname) ?? []
  return host === undefined || scheme === undefined
    ? address
    : `${scheme}://${host}${url.pathname}${url.search}${url.hash}`
}
