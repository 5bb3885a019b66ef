/** One file of a drop and where it lay in it, from the dropped folder on; or a place in it that could not be read. */
export type Walked = { readonly path: string; readonly file: File | null }

/**
 * Every file of a drop as it is found, folders walked in the order of their names; what cannot be read is handed out by its path and
 * ends nothing.
 *
 * Entries are taken at once: the browser empties the transfer when the handler returns.
 */
export function walkDrop(transfer: DataTransfer): AsyncIterable<Walked> {
  const entries = [...transfer.items].map((item) => (item.kind === 'file' ? item.webkitGetAsEntry() : null))
  const plain = [...transfer.files]
  if (entries.every((entry) => entry === null || entry.isFile)) return walkFiles(plain)
  return walkEntries(entries.filter((entry) => entry !== null))
}

/** Files that came another way, as a walk over them; a picked folder says itself where each lay. */
export async function* walkFiles(files: readonly File[]): AsyncGenerator<Walked> {
  for (const file of files) yield { path: file.webkitRelativePath || file.name, file }
}

/** Only the files of a walk, for a place that takes a document or two. */
export async function readableFiles(walked: AsyncIterable<Walked>): Promise<readonly File[]> {
  const files: File[] = []
  for await (const { file } of walked) if (file !== null) files.push(file)
  return files
}

/** Walks entries of a file system one after another; see {@link walkDrop}. */
export async function* walkEntries(entries: readonly FileSystemEntry[], above = ''): AsyncGenerator<Walked> {
  for (const entry of entries) {
    const path = `${above}${entry.name}`
    if (isFile(entry)) yield { path, file: await fileOf(entry) }
    else if (isFolder(entry)) yield* walkFolder(entry, path)
  }
}

async function* walkFolder(folder: FileSystemDirectoryEntry, path: string): AsyncGenerator<Walked> {
  const { members, isWhole } = await readAll(folder.createReader())
  yield* walkEntries(
    members.toSorted((a, b) => (a.name < b.name ? -1 : 1)),
    `${path}/`,
  )
  // What was listed before the folder broke off is not lost with the rest.
  if (!isWhole) yield { path, file: null }
}

function fileOf(entry: FileSystemFileEntry): Promise<File | null> {
  return new Promise((resolve) => entry.file(resolve, () => resolve(null)))
}

/** A reader answers at most a hundred entries at a time. */
async function readAll(reader: FileSystemDirectoryReader): Promise<{ members: FileSystemEntry[]; isWhole: boolean }> {
  const members: FileSystemEntry[] = []
  for (;;) {
    const some = await new Promise<FileSystemEntry[] | null>((resolve) =>
      reader.readEntries(resolve, () => resolve(null)),
    )
    if (some === null || some.length === 0) return { members, isWhole: some !== null }
    members.push(...some)
  }
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory
}
