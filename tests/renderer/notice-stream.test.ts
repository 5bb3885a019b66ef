import { describe, expect, it, vi } from 'vitest'
import { createWorkbenchLink } from '../../renderer/app/workbench.tsx'
import type { Heard } from '../../renderer/platform/notice-source.ts'
import { createNoticeStream } from '../../renderer/platform/notice-stream.ts'
import type { Transport } from '../../renderer/platform/transport.ts'

const notice = { kind: 'case-changed', caseId: 'k', sequence: 4 }

function lineWithEnds() {
  const lines: { hear: (heard: Heard) => void; isOpen: boolean }[] = []
  const connect = (hear: (heard: Heard) => void) => {
    const line = { hear, isOpen: true }
    lines.push(line)
    return () => void (line.isOpen = false)
  }
  return { lines, connect }
}

describe('the notices of a page', () => {
  it('come over one line, however many listen, and each hears every notice', () => {
    const { lines, connect } = lineWithEnds()
    const { onNotice } = createNoticeStream(connect)
    const listeners = [vi.fn(), vi.fn(), vi.fn(), vi.fn(), vi.fn()]
    for (const listener of listeners) onNotice(listener)
    lines[0]?.hear({ kind: 'said', text: JSON.stringify(notice) })
    expect(lines).toHaveLength(1)
    for (const listener of listeners) expect(listener.mock.calls).toEqual([[notice]])
  })

  it('leave the line when nobody listens, and take a new one when somebody does again', () => {
    const { lines, connect } = lineWithEnds()
    const { onNotice } = createNoticeStream(connect)
    const ends = [onNotice(vi.fn()), onNotice(vi.fn())]
    ends[0]?.()
    expect(lines.map(({ isOpen }) => isOpen)).toEqual([true])
    ends[1]?.()
    expect(lines.map(({ isOpen }) => isOpen)).toEqual([false])
    onNotice(vi.fn())
    expect(lines.map(({ isOpen }) => isOpen)).toEqual([false, true])
  })

  it('say when there is no line, and count each new one', () => {
    const { lines, connect } = lineWithEnds()
    const { reach } = createNoticeStream(connect)
    const watcher = vi.fn()
    reach.onChange(watcher)
    expect(reach.now()).toEqual({ isLost: false, reopened: 0 })
    lines[0]?.hear({ kind: 'lost' })
    expect(reach.now()).toEqual({ isLost: true, reopened: 0 })
    lines[0]?.hear({ kind: 'reopened' })
    expect(reach.now()).toEqual({ isLost: false, reopened: 1 })
    expect(watcher).toHaveBeenCalledTimes(2)
  })

  it('are made up for after a gap: what is on screen is asked again', async () => {
    const { lines, connect } = lineWithEnds()
    const call = vi.fn<Transport['call']>(() => Promise.resolve({ ok: true, value: [] }))
    // Only what answers need of a transport.
    const transport = { ...createNoticeStream(connect), call } as unknown as Transport
    const { answers } = createWorkbenchLink(transport, () => 0)
    answers.subscribe('cases.known', {}, vi.fn())
    await vi.waitFor(() => expect(answers.read('cases.known', {}).status).toBe('ready'), { timeout: 20_000 })
    lines[0]?.hear({ kind: 'lost' })
    expect(call).toHaveBeenCalledTimes(1)
    lines[0]?.hear({ kind: 'reopened' })
    expect(call).toHaveBeenCalledTimes(2)
  })
})
