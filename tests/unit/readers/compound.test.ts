import { describe, expect, it } from 'vitest'
import { buildCompound } from './support/build-office.ts'
import { codesOf, readBytes } from './support/read-bytes.ts'

const namesOf = ({ findings }: Awaited<ReturnType<typeof readBytes>>) =>
  findings.facts.filter(({ block }) => block === 'CFB').map(({ tag, raw }) => `${tag} ${raw}`)
const many = Array.from({ length: 11 }, (_, index) => `Aliran${index}`)
const told = ['Root Entry', ...many].map((name) => `Stream ${name}`)

describe('a compound file', () => {
  it('tells the names of its streams, wherever its directory lies', async () => {
    expect(namesOf(await readBytes(buildCompound(many)))).toEqual(told)
    expect(namesOf(await readBytes(buildCompound(many, { directory: [7, 8, 9] })))).toEqual(told)
  })

  it('is followed through its table of sectors where the directory is split', async () => {
    const answer = await readBytes(buildCompound([...many.slice(0, 10), 'EncryptedPackage'], { directory: [6, 2, 9] }))
    expect(namesOf(answer).slice(-2)).toEqual(['Stream Aliran9', 'Stream EncryptedPackage'])
    expect(codesOf(answer)).toEqual(['password-protected'])
  })

  it('has sectors of 4,096 bytes in its newer form', async () => {
    const answer = await readBytes(buildCompound([...many, ...many, ...many], { shift: 12, directory: [4, 2] }))
    expect(namesOf(answer)).toHaveLength(34)
    expect(codesOf(answer)).toEqual(['document-kind-not-read'])
  })

  it('whose table of sectors lies beyond what the header names is followed too', async () => {
    const answer = await readBytes(buildCompound(many, { directory: [15_000, 15_003, 15_001] }))
    expect(namesOf(answer)).toEqual(told)
    expect(codesOf(answer)).toEqual(['document-kind-not-read'])
  })

  it.each(['_VBA_PROJECT', '_VBA_PROJECT_CUR', 'Macros', 'VBA'])('with %s in it carries macros', async (name) => {
    expect(codesOf(await readBytes(buildCompound(['WordDocument', name])))).toEqual([
      'document-kind-not-read',
      'document-macros',
    ])
  })

  it.each([
    ['a size of sectors that does not exist', (file: Buffer) => file.writeUInt16LE(10, 30)],
    ['a directory outside the file', (file: Buffer) => file.writeUInt32LE(90_000, 48)],
    ['no directory', (file: Buffer) => file.writeUInt32LE(0xffff_fffe, 48)],
    ['no table of sectors', (file: Buffer) => file.writeUInt32LE(0, 44)],
    ['a table outside the file', (file: Buffer) => file.writeUInt32LE(90_000, 76)],
    ['a chain that runs in a circle', (file: Buffer) => file.writeUInt32LE(1, 512 + 3 * 4)],
    ['a chain that leads nowhere', (file: Buffer) => file.writeUInt32LE(0xffff_ffff, 512 + 2 * 4)],
  ])('with %s is damaged, and says so', async (_what, damage) => {
    const file = buildCompound(many)
    damage(file)
    expect(codesOf(await readBytes(file))).toContain('document-damaged')
  })

  it('that ends within its header is damaged', async () => {
    expect(codesOf(await readBytes(buildCompound(many).subarray(0, 300)))).toContain('document-damaged')
  })
})
