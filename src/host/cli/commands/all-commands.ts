import type { Command } from '../command.ts'
import { demoCommand } from './build-demo.ts'
import { callCommand } from './call-operation.ts'
import { checkCommand } from './check-case.ts'
import { dossierCommand } from './freeze-dossier.ts'
import { importCommand } from './import-files.ts'
import { operationsCommand } from './list-operations.ts'
import { newCaseCommand } from './new-case.ts'
import { metadataCommand } from './read-metadata.ts'
import { signCommand } from './sign-dossier.ts'
import { verifyCommand } from './verify-documents.ts'

/** The commands of `netra` by name, in the order in which they are listed. */
export const commands: Readonly<Record<string, Command>> = {
  new: newCaseCommand,
  import: importCommand,
  metadata: metadataCommand,
  call: callCommand,
  operations: operationsCommand,
  dossier: dossierCommand,
  sign: signCommand,
  verify: verifyCommand,
  check: checkCommand,
  demo: demoCommand,
}
