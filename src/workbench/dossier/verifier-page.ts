import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { copyFile, readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Name of the stand-alone checking page, built and beside dossiers. */
export const verifierPageName = 'periksa-berkas.html'

/** The checking page a dossier was frozen with: the name it lies beside it under, and the digest printed in it. */
export type VerifierPage = { readonly path: string; readonly name: string; readonly sha256: string }

/** Reads which page is at hand; null where a host has none. */
export async function readVerifierPage(path: string | null): Promise<VerifierPage | null> {
  if (path === null) return null
  return { path, name: verifierPageName, sha256: await digestOf(path) }
}

/** The page as a packaged desktop shell carries it, beside its bundled core; null in a checkout. */
export function shippedVerifierPage(): string | null {
  const path = fileURLToPath(new URL(`../../../verifier/${verifierPageName}`, import.meta.url))
  return existsSync(path) ? path : null
}

/**
 * Lays the page beside a dossier and answers the path it lies at.
 *
 * Another page of that name may belong to an older dossier and stays; ours then carries the beginning of its digest in its name.
 */
export async function layPageBeside(page: VerifierPage, dossier: string): Promise<string> {
  const folder = dirname(dossier)
  const plain = join(folder, page.name)
  if (!existsSync(plain) || (await digestOf(plain)) === page.sha256) return copyTo(page, plain)
  return copyTo(page, join(folder, page.name.replace('.html', `-${page.sha256.slice(0, 8)}.html`)))
}

async function copyTo(page: VerifierPage, target: string): Promise<string> {
  if (!existsSync(target)) await copyFile(page.path, target)
  return target
}

async function digestOf(path: string): Promise<string> {
  return createHash('sha256')
    .update(await readFile(path))
    .digest('hex')
}
