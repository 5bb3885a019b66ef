declare const NETRA_VERSION: string
declare const NETRA_BUILD: string

/** Version of the program this page belongs to, and the digest of the sources it was built from. */
export const pageVersion = { version: NETRA_VERSION, build: NETRA_BUILD } as const
