import { caseMigration } from './001-case.ts'
import { importPlanMigration } from './002-import-plan.ts'
import { purgeMigration } from './003-purge.ts'
import type { Migration } from './migration.ts'

/** Every step in order, listed by hand: a bundle has no folder to scan. */
export const allMigrations: readonly Migration[] = [caseMigration, importPlanMigration, purgeMigration]
