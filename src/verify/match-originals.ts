import type { ByteSource } from '../base/byte-source.ts'
import { toHex } from '../base/hex.ts'
import type { OriginalsPort, VerifierPorts } from './ports.ts'
import { hashSource } from './signature/hash-ranges.ts'

/** A file somebody hands in as an original, under whatever name it has. */
export type HandedFile = {
  readonly name: string
  open(): Promise<ByteSource>
}

/** Originals looked up among files, and which of the files no manifest asked for. */
export type MatchedOriginals<File extends HandedFile> = OriginalsPort & {
  /** The file taken for each evidence number so far. */
  readonly taken: ReadonlyMap<string, File>
}

/**
 * Looks originals up the same way on the command line, in the app and in the page: by the digest a name carries, then by the evidence
 * number it begins with, then, for files whose names say neither, by their content.
 *
 * A name is only a way to the file; whether its content is the one the manifest names is for the check to say.
 */
export function matchOriginals<File extends HandedFile>(
  files: readonly File[],
  ports: VerifierPorts,
): MatchedOriginals<File> {
  const byDigest = firstOf(files, ({ name }) => /(?<![0-9a-f])[0-9a-f]{64}(?![0-9a-f])/.exec(name)?.[0])
  const byNumber = firstOf(files, ({ name }) => /^[A-Z]{1,4}-\d{3,7}(\.\d{1,6})*(?![0-9A-Za-z])/.exec(name)?.[0])
  const named = new Set([...byDigest.values(), ...byNumber.values()])
  const taken = new Map<string, File>()
  let byContent: Promise<ReadonlyMap<string, File>> | null = null
  return {
    taken,
    async find({ number, sha256 }) {
      const byName = byDigest.get(sha256) ?? byNumber.get(number)
      // Unnamed files are read only once something is not found by name.
      if (!byName)
        byContent ??= hashAll(
          files.filter((file) => !named.has(file)),
          ports,
        )
      const file = byName ?? (await byContent)?.get(sha256)
      if (!file) return null
      taken.set(number, file)
      return file.open()
    },
  }
}

function firstOf<File>(files: readonly File[], keyOf: (file: File) => string | undefined): Map<string, File> {
  const found = new Map<string, File>()
  for (const file of files) {
    const key = keyOf(file)
    if (key !== undefined && !found.has(key)) found.set(key, file)
  }
  return found
}

async function hashAll<File extends HandedFile>(
  files: readonly File[],
  ports: VerifierPorts,
): Promise<Map<string, File>> {
  const found = new Map<string, File>()
  for (const file of files) {
    const sha256 = toHex(await hashSource(await file.open(), ports))
    if (!found.has(sha256)) found.set(sha256, file)
  }
  return found
}
