import { open } from 'node:fs/promises'

/** Makes names in a folder durable: fsync of the folder itself. Windows knows no such call and keeps names in its own journal. */
export async function flushFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}
