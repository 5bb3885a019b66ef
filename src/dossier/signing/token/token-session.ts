import { WorkbenchError } from '../../../contract/failure.ts'
import { unreadable } from '../container/container-limits.ts'
import { cryptoki, type Attribute, type Handle, type Pkcs11Library } from './pkcs11-library.ts'

export type TokenPlace = {
  /** Label of the token, as its maker or owner named it. */
  tokenLabel: string
  pin: string
}

/** A session with one token after its PIN was accepted. */
export type TokenSession = {
  find(template: readonly Attribute[]): Handle[]
  read(object: Handle, attribute: number): Buffer | null
  /** Signs with the mechanism of that number; asks the PIN again where the key demands it for every signature. */
  sign(key: Handle, mechanism: number, data: Uint8Array): Buffer
  close(): void
}

/** CKR_PIN_INCORRECT, _INVALID, _LEN_RANGE, _EXPIRED, _LOCKED. */
const pinRefusals: ReadonlySet<unknown> = new Set([0xa0, 0xa1, 0xa2, 0xa3, 0xa4])
const mostObjects = 100
const largestSignature = 1024

/** Opens a session. Throws `key-missing` where no token has the label, `key-ambiguous` where several do, `key-wrong-passphrase` for the PIN. */
export function openTokenSession(library: Pkcs11Library, place: TokenPlace): TokenSession {
  const session = library.C_OpenSession(findSlot(library, place.tokenLabel), cryptoki.serialSession)
  logIn(library, { session, user: cryptoki.user, pin: place.pin })
  const read = (object: Handle, attribute: number): Buffer | null =>
    readAttribute(library, { session, object, attribute })
  return {
    find: (template) => findObjects(library, session, template),
    read,
    sign(key, mechanism, data) {
      const asksAgain = read(key, cryptoki.attribute.alwaysAuthenticate)?.[0] === 1
      library.C_SignInit(session, { mechanism }, key)
      if (asksAgain) logIn(library, { session, user: cryptoki.contextSpecific, pin: place.pin })
      return library.C_Sign(session, Buffer.from(data), Buffer.alloc(largestSignature))
    },
    close() {
      library.C_Logout(session)
      library.C_CloseSession(session)
    },
  }
}

function findSlot(library: Pkcs11Library, label: string): Handle {
  const slots = library.C_GetSlotList(true).filter((slot) => library.C_GetTokenInfo(slot).label.trim() === label)
  const [first, second] = slots
  if (!first) throw new WorkbenchError('key-missing', 'no token of that label')
  if (second) throw new WorkbenchError('key-ambiguous', 'several tokens of that label')
  return first
}

function logIn(library: Pkcs11Library, who: { session: Handle; user: number; pin: string }): void {
  try {
    library.C_Login(who.session, who.user, who.pin)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null
    // The cause is left out: a token's own message may repeat what it was given.
    if (pinRefusals.has(code)) throw new WorkbenchError('key-wrong-passphrase', 'the token refused the PIN')
    throw unreadable('the token refused to log in')
  }
}

function findObjects(library: Pkcs11Library, session: Handle, template: readonly Attribute[]): Handle[] {
  library.C_FindObjectsInit(session, template)
  try {
    return library.C_FindObjects(session, mostObjects)
  } finally {
    library.C_FindObjectsFinal(session)
  }
}

function readAttribute(
  library: Pkcs11Library,
  { session, object, attribute }: { session: Handle; object: Handle; attribute: number },
): Buffer | null {
  try {
    return library.C_GetAttributeValue(session, object, [{ type: attribute }])[0]?.value ?? null
  } catch {
    // A token that does not know an attribute says so by refusing; for us that is an absent value.
    return null
  }
}
