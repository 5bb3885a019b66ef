// @vitest-environment jsdom
import { act, useRef } from 'react'
import { createRoot } from 'react-dom/client'
import { expect, it } from 'vitest'
import { useWheel, wheelFactor } from '../../renderer/ui/use-wheel.ts'

const turn = (deltaY: number) => new WheelEvent('wheel', { deltaY, bubbles: true, cancelable: true })

function Sheet({ name, heard }: { name: string; heard: string[] }) {
  const holder = useRef<HTMLDivElement>(null)
  useWheel(holder, (wheel, element) => {
    heard.push(`${name} ${wheel.deltaY} ${element.id}`)
    if (wheel.deltaY > 0) wheel.preventDefault()
  })
  return <div id="lembar" ref={holder} />
}

it('hears the wheel by the newest listener, lets it keep the page still, and hears nothing once it is gone', async () => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true })
  document.body.innerHTML = '<div id="halaman"></div>'
  const root = createRoot(document.getElementById('halaman') as HTMLElement)
  const heard: string[] = []
  await act(async () => root.render(<Sheet name="dulu" heard={heard} />))
  await act(async () => root.render(<Sheet name="kini" heard={heard} />))
  const sheet = document.getElementById('lembar') as HTMLElement
  const [kept, free] = [turn(3), turn(-3)]
  sheet.dispatchEvent(kept)
  sheet.dispatchEvent(free)
  expect(heard).toEqual(['kini 3 lembar', 'kini -3 lembar'])
  expect([kept.defaultPrevented, free.defaultPrevented]).toEqual([true, false])
  await act(async () => root.unmount())
  sheet.dispatchEvent(turn(1))
  expect(heard).toHaveLength(2)
})

it('enlarges by turning away, shrinks by as much the other way, and takes a jump for one turn', () => {
  expect(wheelFactor(turn(-100))).toBeGreaterThan(1)
  expect(wheelFactor(turn(-100)) * wheelFactor(turn(100))).toBeCloseTo(1)
  expect(wheelFactor(turn(-100_000))).toBe(wheelFactor(turn(-240)))
})
