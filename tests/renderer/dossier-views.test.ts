import { describe, expect, it } from 'vitest'
import { createDraftDesk, type DraftOrder } from '../../renderer/features/dossier/draft-desk.ts'
import { facesOf, nextField, waitsForSignature } from '../../renderer/features/dossier/version-face.ts'
import { readFingerprint } from '../../renderer/features/verification/read-fingerprint.ts'
import type { Client } from '../../renderer/platform/client.ts'
import type { Notice } from '../../src/contract/envelope.ts'
import { draftOf, newVersion, signNext, startingVersions } from './fixtures/sample/versions.ts'

describe('final versions of a subject', () => {
  it('are numbered from the oldest, shown from the newest, and superseded by a later one of the same edition', () => {
    const faces = facesOf([...startingVersions(), newVersion('Terlapor I', 130)], 'Terlapor I')
    expect(faces.map(({ number, supersededBy }) => [number, supersededBy])).toEqual([
      [3, null],
      [2, 3],
      [1, 3],
    ])
  })

  it('of another edition supersede nothing', () => {
    const external = newVersion('Terlapor I', 130)
    external.frozen.edition = 'external'
    const faces = facesOf([...startingVersions(), external], 'Terlapor I')
    expect(faces.map(({ supersededBy }) => supersededBy)).toEqual([null, null, 2])
  })

  it('wait for the next signature in order until all stand, and never where the case does not keep them', () => {
    const fresh = newVersion('Terlapor I', 130)
    const once = signNext(fresh).version
    const twice = signNext(once).version
    expect([fresh, once, twice].map((one) => nextField(one)?.field ?? null)).toEqual([
      'Tandatangan1',
      'Tandatangan2',
      null,
    ])
    const face = (version: typeof fresh, supersededBy: number | null = null) => ({ version, number: 1, supersededBy })
    expect(waitsForSignature(face(once))).toBe(true)
    expect(waitsForSignature(face(twice))).toBe(false)
    expect(waitsForSignature(face(once, 2))).toBe(false)
    expect(waitsForSignature(face({ ...once, kept: false }))).toBe(false)
    expect(waitsForSignature(undefined)).toBe(false)
  })
})

describe('drafts of a window', () => {
  const order: DraftOrder = { caseId: 'kasus-1', subject: 'Terlapor I', edition: 'internal', recipient: null }

  function desk() {
    const calls: string[] = []
    const answers: Array<(answer: unknown) => void> = []
    let tell: (notice: Notice) => void = () => undefined
    const client = {
      call: (name: string) => {
        calls.push(name)
        return new Promise((resolve) => answers.push(resolve))
      },
    } as unknown as Client
    const onNotice = (listener: (notice: Notice) => void) => {
      tell = listener
      return () => undefined
    }
    const made = createDraftDesk({ client, transport: { onNotice } })
    return { made, calls, tell: (notice: Notice) => tell(notice), answer: (value: unknown) => answers.shift()?.(value) }
  }

  it('are composed once however often they are asked for meanwhile, and found again with the state of the case they tell', async () => {
    const { made, calls, answer } = desk()
    const first = made.compose(order, 7)
    expect(await made.compose(order, 7)).toBe(false)
    expect(calls).toEqual(['dossier.preview'])
    answer({ ok: true, value: draftOf(3) })
    expect(await first).toBe(true)
    expect(made.read(order)).toEqual({ status: 'ready', sequence: 7, draft: draftOf(3) })
    expect(made.read({ ...order, recipient: 'BKN' })).toEqual({ status: 'none' })
  })

  it('are not outrun by the note of their own copy', async () => {
    const { made, answer } = desk()
    const composing = made.compose(order, 7, 'place-1')
    answer({ ok: true, value: draftOf(3) })
    await composing
    expect(made.read(order)).toMatchObject({ status: 'ready', sequence: 8 })
  })

  it('tell how far they are, each case its own', () => {
    const { made, tell } = desk()
    void made.compose(order, 7)
    tell({ kind: 'draft-progress', caseId: 'kasus-2', done: 9, total: 9 })
    expect(made.read(order)).toMatchObject({ status: 'composing', done: 0, total: null })
    tell({ kind: 'draft-progress', caseId: 'kasus-1', done: 4, total: 40 })
    expect(made.read(order)).toMatchObject({ status: 'composing', done: 4, total: 40 })
  })

  it('are stopped by the core, and say so while it comes to rest', async () => {
    const { made, calls, answer } = desk()
    made.stop(order)
    expect(calls).toEqual([])
    const composing = made.compose(order, 7)
    made.stop(order)
    expect(calls).toEqual(['dossier.preview', 'dossier.cancelPreview'])
    expect(made.read(order)).toMatchObject({ status: 'composing', stopping: true })
    const failure = { kind: 'refused', failure: { code: 'composition-cancelled', message: '', incident: null } }
    answer({ ok: false, failure })
    expect(await composing).toBe(false)
    expect(made.read(order)).toEqual({ status: 'failed', sequence: 7, failure })
  })
})

describe('a digest somebody was told', () => {
  const sha256 = '0123456789abcdef'.repeat(4)

  it.each([
    sha256,
    sha256.toUpperCase(),
    sha256.replaceAll(/(..)(?=.)/g, '$1:'),
    sha256.replaceAll(/(....)(?=.)/g, '$1 '),
  ])('is read as people write it: %s', (text) => expect(readFingerprint(text)).toEqual({ kind: 'whole', sha256 }))

  it('is none, too short, too long or not a digest, each told apart', () => {
    expect(readFingerprint(null)).toEqual({ kind: 'none' })
    expect(readFingerprint(' : ')).toEqual({ kind: 'none' })
    expect(readFingerprint(sha256.slice(1))).toEqual({ kind: 'short', count: 63 })
    expect(readFingerprint(`${sha256}0`)).toEqual({ kind: 'short', count: 65 })
    expect(readFingerprint(`${sha256.slice(1)}g`)).toEqual({ kind: 'odd' })
  })
})
