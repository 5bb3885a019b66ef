import { describe, expect, it } from 'vitest'
import {
  centredOn,
  fitScale,
  movedBy,
  shownExtent,
  turnedBy,
  wholePicture,
  zoomedBy,
  type Ground,
} from '../../renderer/features/item/picture-view.ts'

const ground: Ground = { picture: { width: 2000, height: 1000 }, stage: { width: 1024, height: 1024 } }

describe('the view of a picture', () => {
  it('fits the whole picture into its room, lying or standing, and enlarges a small one twice at most', () => {
    expect(fitScale(ground, 0)).toBe(0.5)
    expect(fitScale({ ...ground, stage: { width: 1024, height: 524 } }, 1)).toBe(0.25)
    expect(fitScale({ ...ground, picture: { width: 10, height: 10 } }, 0)).toBe(2)
  })

  it('keeps the point under the pointer where it is while the wheel enlarges', () => {
    const at = { x: 100, y: 0 }
    const once = zoomedBy(wholePicture, 3, ground, at)
    // What lay 100 px right of the middle lies three times as far from the picture's own middle now.
    expect(once.x + 300).toBeCloseTo(100)
    expect(zoomedBy(once, 1 / 3, ground, at)).toMatchObject({ zoom: 1, x: 0, y: 0 })
  })

  it('is never smaller than whole, and what is whole cannot be pushed away', () => {
    expect(zoomedBy(wholePicture, 0.1, ground).zoom).toBe(1)
    expect(movedBy(wholePicture, { x: 500, y: 500 }, ground)).toEqual(wholePicture)
  })

  it('stops at the edge of the picture when it is moved', () => {
    const near = zoomedBy(wholePicture, 4, ground)
    const far = movedBy(near, { x: -1e6, y: 0 }, ground)
    expect(far.x).toBe(-((4000 - 1024) / 2 + 12))
  })

  it('turns four times to where it was, and lies the other way in between', () => {
    const turned = turnedBy(wholePicture, 1)
    expect(turned.turns).toBe(1)
    expect(turnedBy(turned, -1)).toEqual(wholePicture)
    expect(turnedBy(wholePicture, -1).turns).toBe(3)
    expect(shownExtent(turned, ground)).toEqual({ width: 1000, height: 500 })
  })

  it('brings a marked place to the middle, also in a picture that is turned', () => {
    const box = { x: 0.7, y: 0.45, width: 0.1, height: 0.1 }
    const near = zoomedBy(wholePicture, 4, ground)
    expect(centredOn(near, box, ground)).toMatchObject({ x: -1000, y: expect.closeTo(0) })
    const turned = { ...near, turns: 1 }
    // What lies right of the middle lies below it after a quarter turn to the right.
    expect(centredOn(turned, box, ground)).toMatchObject({ x: expect.closeTo(0), y: -1000 })
  })
})
