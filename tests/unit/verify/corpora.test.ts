import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { hasTool, describeWithCorpora } from '../../support/requirements.ts'
import { reasonCodes, verifyForTest } from '../../attacks/verify-for-test.ts'

type Told = { name: string; valid: boolean; whole: boolean; field: string }

/** What pdfsig says of each signature. */
function askPdfsig(path: string): Told[] {
  const text = spawnSync('pdfsig', [path], { encoding: 'utf8' }).stdout
  return text
    .split(/Signature #\d+:/)
    .slice(1)
    .map((part) => ({
      field: /Signature Field Name: (.*)/.exec(part)?.[1] ?? '',
      name: /full Distinguished Name: (.*)/.exec(part)?.[1] ?? '',
      valid: part.includes('Signature is Valid'),
      whole: part.includes('Total document signed'),
    }))
}

describeWithCorpora('public signed and unsigned PDFs', (corpora) => {
  const folder = join(corpora, 'signed-pdf')
  const files = corpora === '' ? [] : readdirSync(folder).filter((name) => name.endsWith('.pdf'))

  it.each(files)('%s: never passed, no fault, the facts pdfsig tells', async (file) => {
    const path = join(folder, file)
    const verification = await verifyForTest(readFileSync(path))
    expect(verification.verdict).not.toBe('passed')
    expect(reasonCodes(verification)).not.toContain('verifier-fault')
    if (!hasTool('pdfsig')) return
    const told = askPdfsig(path)
    expect(verification.signatures.map(({ field }) => field)).toEqual(told.map(({ field }) => field))
    for (const [index, { name, valid, whole }] of told.entries()) {
      const signature = verification.signatures[index]
      expect(signature?.intact === true).toBe(valid)
      if (!valid) continue
      expect(signature?.signer).toBe(name)
      expect(signature?.coverage === 'entire-file').toBe(whole)
    }
  })

  it('an intact signature of a stranger cannot be concluded, and none at all is a failure', async () => {
    const verdicts = new Map<string, string>()
    for (const file of files) verdicts.set(file, (await verifyForTest(readFileSync(join(folder, file)))).verdict)
    for (const [file, verdict] of verdicts) {
      const isSigned = /signed|reason/.test(file)
      expect([file, verdict]).toEqual([file, isSigned ? 'indeterminate' : 'failed'])
    }
  })
})
