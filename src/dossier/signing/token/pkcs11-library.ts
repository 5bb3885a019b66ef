import { WorkbenchError } from '../../../contract/failure.ts'

/** An object, session or slot of a token; its content is the library's business. */
export type Handle = Buffer

export type Attribute = { type: number; value?: Buffer | string | number | boolean }

/** The little of PKCS#11 (Cryptoki) that signing needs, under the names of the standard. Every call blocks and throws on refusal. */
export type Pkcs11Library = {
  load(path: string): void
  close(): void
  C_Initialize(): void
  C_Finalize(): void
  C_GetSlotList(withToken: boolean): Handle[]
  C_GetTokenInfo(slot: Handle): { label: string }
  C_OpenSession(slot: Handle, flags: number): Handle
  C_CloseSession(session: Handle): void
  C_Login(session: Handle, user: number, pin: string): void
  C_Logout(session: Handle): void
  C_FindObjectsInit(session: Handle, template: readonly Attribute[]): void
  C_FindObjects(session: Handle, most: number): Handle[]
  C_FindObjectsFinal(session: Handle): void
  C_GetAttributeValue(session: Handle, object: Handle, template: readonly Attribute[]): { value: Buffer }[]
  C_SignInit(session: Handle, mechanism: { mechanism: number }, key: Handle): void
  C_Sign(session: Handle, data: Buffer, room: Buffer): Buffer
}

/** Numbers of the standard (PKCS #11 v2.40). */
export const cryptoki = {
  serialSession: 4,
  user: 1,
  contextSpecific: 2,
  certificate: 1,
  privateKey: 3,
  attribute: { class: 0, label: 3, value: 0x11, id: 0x102, alwaysAuthenticate: 0x202 },
  mechanism: { rsaPkcs: 1, ecdsa: 0x1041 },
} as const

/** Not a literal in the import, so that nothing but asking for a token needs the package: it is optional and must be compiled. */
const packageName: string = 'pkcs11js'

/** Loads the maker's module (`.so`, `.dll`, `.dylib`). Rejects with `not-available-here` where the bridge or the module does not load. */
export async function loadPkcs11(modulePath: string): Promise<Pkcs11Library> {
  try {
    const bridge = (await import(packageName)) as { default: { PKCS11: new () => Pkcs11Library } }
    const library = new bridge.default.PKCS11()
    library.load(modulePath)
    library.C_Initialize()
    return library
  } catch (error) {
    throw new WorkbenchError('not-available-here', 'the PKCS#11 module does not load here', { cause: error })
  }
}
