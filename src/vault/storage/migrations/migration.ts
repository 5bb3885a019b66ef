/** One step of the schema. Released the moment it is on `main`; from then on its text is frozen by its digest. */
export type Migration = { readonly number: number; readonly name: string; readonly sql: string }
