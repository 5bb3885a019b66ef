/** Scheme and host of the page; nothing else is ever loaded. */
export const ownScheme = 'app'
export const ownHost = 'netra'
export const ownPage = `${ownScheme}://${ownHost}/`

/** Whether an address is one of our own page: parsed and compared by its parts, never by how its text begins. */
export function isOwnAddress(address: string): boolean {
  if (!URL.canParse(address)) return false
  const { protocol, host, username, password } = new URL(address)
  return protocol === `${ownScheme}:` && host === ownHost && username === '' && password === ''
}
