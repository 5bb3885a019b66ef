import { useState, type DragEvent, type ReactNode } from 'react'

/** A place where files are let go. The whole frame is one too; this one says so in words. */
export function Dropzone({
  onFiles,
  children,
  name,
}: {
  onFiles: (files: readonly File[]) => void
  children: ReactNode
  name: string
}) {
  const [over, setOver] = useState(false)
  return (
    <section
      className={`dropzone${over ? ' dropzone--over' : ''}`}
      aria-label={name}
      onDragOver={(drag) => {
        if (!carriesFiles(drag)) return
        drag.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(drag) => {
        if (!carriesFiles(drag)) return
        drag.preventDefault()
        drag.stopPropagation()
        setOver(false)
        void filesOf(drag.dataTransfer).then(onFiles)
      }}
    >
      {children}
    </section>
  )
}

/** Whether a drag holds files from outside, not a chip of ours. */
export function carriesFiles(drag: DragEvent): boolean {
  return drag.dataTransfer.types.includes('Files')
}

/**
 * Every file of a drop, folders walked in the order of their names.
 *
 * Entries have to be taken before the first wait: the browser empties the transfer when the handler returns.
 */
export async function filesOf(transfer: DataTransfer): Promise<readonly File[]> {
  const entries = [...transfer.items].map((item) => (item.kind === 'file' ? item.webkitGetAsEntry() : null))
  const plain = [...transfer.files]
  if (entries.every((entry) => entry === null || entry.isFile)) return plain
  const walked: File[] = []
  for (const entry of entries) if (entry) await walk(entry, walked)
  return walked
}

async function walk(entry: FileSystemEntry, into: File[]): Promise<void> {
  if (isFile(entry)) {
    into.push(await new Promise<File>((resolve, reject) => entry.file(resolve, reject)))
    return
  }
  if (!isFolder(entry)) return
  const members = await readAll(entry.createReader())
  for (const member of members.toSorted((a, b) => (a.name < b.name ? -1 : 1))) await walk(member, into)
}

/** A reader answers at most a hundred entries at a time. */
async function readAll(reader: FileSystemDirectoryReader): Promise<FileSystemEntry[]> {
  const all: FileSystemEntry[] = []
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject))
    if (some.length === 0) return all
    all.push(...some)
  }
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory
}
