export type Extent = { readonly width: number; readonly height: number }
export type Point = { readonly x: number; readonly y: number }
type Box = Point & Extent

/**
 * How a picture is looked at: how much larger than whole, how far its middle lies from the middle of the stage (pixels of the screen), and
 * how many quarter turns to the right. Nothing of it is kept, and nothing of it touches the file.
 */
export type PictureView = { readonly zoom: number; readonly x: number; readonly y: number; readonly turns: number }

/** What the view is looked at with: the pixels of the picture and the room there is for it. */
export type Ground = { readonly picture: Extent; readonly stage: Extent }

/** The whole picture, upright. */
export const wholePicture: PictureView = { zoom: 1, x: 0, y: 0, turns: 0 }

const mostZoom = 12
/** A small picture is enlarged to fit, but never so far that its pixels are all one sees. */
const mostFit = 2
const edge = 12

/** Pixels of the screen for one of the picture where the whole of it is in view. */
export function fitScale({ picture, stage }: Ground, turns: number): number {
  const lying = turns % 2 !== 0
  const width = lying ? picture.height : picture.width
  const height = lying ? picture.width : picture.height
  const room = { width: Math.max(1, stage.width - 2 * edge), height: Math.max(1, stage.height - 2 * edge) }
  return Math.min(room.width / width, room.height / height, mostFit)
}

/** The picture's own sides on the screen, before it is turned. */
export function shownExtent(view: PictureView, ground: Ground): Extent {
  const scale = fitScale(ground, view.turns) * view.zoom
  return { width: ground.picture.width * scale, height: ground.picture.height * scale }
}

/** Zoomed by a factor; the point of the picture under `at` (from the middle of the stage) stays where it is. */
export function zoomedBy(view: PictureView, factor: number, ground: Ground, at: Point = { x: 0, y: 0 }): PictureView {
  const zoom = Math.min(mostZoom, Math.max(1, view.zoom * factor))
  const by = zoom / view.zoom
  return inside({ ...view, zoom, x: at.x - (at.x - view.x) * by, y: at.y - (at.y - view.y) * by }, ground)
}

/** Moved over the stage; never so far that an edge of the picture comes in from where it could still cover. */
export function movedBy(view: PictureView, by: Point, ground: Ground): PictureView {
  return inside({ ...view, x: view.x + by.x, y: view.y + by.y }, ground)
}

/** Turned by quarter turns to the right, and whole again: what was in the middle would be somewhere else. */
export function turnedBy(view: PictureView, quarters: number): PictureView {
  return { ...wholePicture, turns: (((view.turns + quarters) % 4) + 4) % 4 }
}

/** The view with the middle of a box (fractions of the picture) as near the middle of the stage as the edges allow. */
export function centredOn(view: PictureView, box: Box, ground: Ground): PictureView {
  const shown = shownExtent(view, ground)
  let x = (box.x + box.width / 2 - 0.5) * shown.width
  let y = (box.y + box.height / 2 - 0.5) * shown.height
  for (let turn = 0; turn < view.turns; turn += 1) [x, y] = [-y, x]
  return inside({ ...view, x: -x, y: -y }, ground)
}

function inside(view: PictureView, ground: Ground): PictureView {
  const shown = shownExtent(view, ground)
  const lying = view.turns % 2 !== 0
  const most = (side: number, room: number): number => Math.max(0, (side - room) / 2 + edge)
  const free = {
    x: view.zoom === 1 ? 0 : most(lying ? shown.height : shown.width, ground.stage.width),
    y: view.zoom === 1 ? 0 : most(lying ? shown.width : shown.height, ground.stage.height),
  }
  return { ...view, x: clamp(view.x, free.x), y: clamp(view.y, free.y) }
}

function clamp(value: number, most: number): number {
  return Math.min(most, Math.max(-most, value))
}
