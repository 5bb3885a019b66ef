import { useState, type RefObject } from 'react'
import { useSize } from '../../ui/use-size.ts'
import {
  centredOn,
  movedBy,
  turnedBy,
  wholePicture,
  zoomedBy,
  type Extent,
  type Ground,
  type PictureView,
  type Point,
} from './picture-view.ts'
import type { Box } from '../detail/marks-view.ts'

export type PictureDesk = ReturnType<typeof usePictureView>

/** The picture of an item under view: how large, how turned, what part of it. All of it is forgotten with the screen. */
export function usePictureView(stage: RefObject<HTMLElement | null>) {
  const room = useSize(stage)
  const [picture, setPicture] = useState<Extent | null>(null)
  const [view, setView] = useState<PictureView>(wholePicture)
  const ground: Ground | null = room === null || picture === null ? null : { picture, stage: room }
  const on = (change: (ground: Ground) => PictureView): void => {
    if (ground !== null) setView(change(ground))
  }
  return {
    view,
    ground,
    /** Told by the picture once its pixels are known; null while another one is on its way. */
    setPicture,
    isWhole: view.zoom === 1,
    percent: Math.round(view.zoom * 100),
    zoomBy: (factor: number, at?: Point) => on((known) => zoomedBy(view, factor, known, at)),
    moveBy: (by: Point) => on((known) => movedBy(view, by, known)),
    turnBy: (quarters: number) => setView(turnedBy(view, quarters)),
    fit: () => setView({ ...wholePicture, turns: view.turns }),
    showBox: (box: Box) => on((known) => centredOn(view, box, known)),
  }
}
