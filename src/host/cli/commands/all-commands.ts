import type { Command } from '../command.ts'

/**
 * The commands of `netra` by name, in the order in which they are listed. Each is fetched when it is called: reading metadata of one photo
 * does not wait for what composes and signs dossiers.
 */
export const commands: Readonly<Record<string, () => Promise<Command>>> = {
  new: async () => (await import('./new-case.ts')).newCaseCommand,
  import: async () => (await import('./import-files.ts')).importCommand,
  metadata: async () => (await import('./read-metadata.ts')).metadataCommand,
  call: async () => (await import('./call-operation.ts')).callCommand,
  operations: async () => (await import('./list-operations.ts')).operationsCommand,
  dossier: async () => (await import('./freeze-dossier.ts')).dossierCommand,
  sign: async () => (await import('./sign-dossier.ts')).signCommand,
  verify: async () => (await import('./verify-documents.ts')).verifyCommand,
  check: async () => (await import('./check-case.ts')).checkCommand,
  demo: async () => (await import('./build-demo.ts')).demoCommand,
}
