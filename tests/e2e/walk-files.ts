import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { makeDemoKeys } from '../../src/dossier/signing/demo-keys.ts'
import { nodeRandomness } from '../../src/workbench/node-ports.ts'

/** What a person has in a drawer before the job: files to take in, a key with its passphrase, the roots it hangs from. */
export type WalkFiles = {
  folder: string
  evidence: string[]
  key: string
  secondKey: string
  passphrase: string
  roots: string
}

/** Writes them into a folder of the test; keys are made on the spot and good for today. */
export async function makeWalkFiles(folder: string): Promise<WalkFiles> {
  const write = (name: string, content: string | Uint8Array): string => {
    const path = join(folder, name)
    writeFileSync(path, content)
    return path
  }
  const keys = await makeDemoKeys({
    randomness: nodeRandomness,
    validity: { fromMs: Date.now() - 86_400_000, untilMs: Date.now() + 86_400_000 },
    officerName: 'Lintang Samudera',
    headName: 'Bayu Purnacandra',
  })
  return {
    folder,
    evidence: [write('undangan.txt', 'Undangan rapat pukul sepuluh.'), write('daftar.csv', 'nama,hadir\nA,ya\n')],
    key: write('petugas.p12', keys.officer.p12),
    secondKey: write('ketua.p12', keys.head.p12),
    passphrase: keys.passphrase,
    roots: write('induk.pem', keys.rootPem),
  }
}
