type Point = readonly [number, number]

/** An elliptic arc as SVG states it; `turn` in degrees. */
export type Arc = { rx: number; ry: number; turn: number; large: boolean; sweep: boolean; to: Point }

/**
 * An arc as cubic curves of at most a quarter each, six numbers a curve (SVG 2 appendix B.2.4, B.2.5).
 *
 * Radii too small to reach are made just large enough; a radius of nothing is a straight line.
 */
export function arcCurves(from: Point, arc: Arc): number[][] {
  const { to } = arc
  if (from[0] === to[0] && from[1] === to[1]) return []
  if (arc.rx === 0 || arc.ry === 0) return [[...from, ...to, ...to]]
  const { centre, rx, ry, start, sweep, phi } = centreOf(from, arc)
  const parts = Math.ceil(Math.abs(sweep) / (Math.PI / 2) - 1e-9)
  const step = sweep / parts
  const reach = (4 / 3) * Math.tan(step / 4)
  const place = (x: number, y: number): Point => [
    centre[0] + x * rx * Math.cos(phi) - y * ry * Math.sin(phi),
    centre[1] + x * rx * Math.sin(phi) + y * ry * Math.cos(phi),
  ]
  return Array.from({ length: parts }, (_, index) => {
    const [one, two] = [start + index * step, start + (index + 1) * step]
    return [
      ...place(Math.cos(one) - reach * Math.sin(one), Math.sin(one) + reach * Math.cos(one)),
      ...place(Math.cos(two) + reach * Math.sin(two), Math.sin(two) - reach * Math.cos(two)),
      ...(index === parts - 1 ? to : place(Math.cos(two), Math.sin(two))),
    ]
  })
}

function centreOf(from: Point, arc: Arc) {
  const phi = (arc.turn * Math.PI) / 180
  const [dx, dy] = [(from[0] - arc.to[0]) / 2, (from[1] - arc.to[1]) / 2]
  const [x, y] = [Math.cos(phi) * dx + Math.sin(phi) * dy, -Math.sin(phi) * dx + Math.cos(phi) * dy]
  const short = Math.max(1, Math.sqrt((x / arc.rx) ** 2 + (y / arc.ry) ** 2))
  const [rx, ry] = [Math.abs(arc.rx) * short, Math.abs(arc.ry) * short]
  const across = (rx * y) ** 2 + (ry * x) ** 2
  const side = arc.large === arc.sweep ? -1 : 1
  const share = side * Math.sqrt(Math.max(0, (rx * ry) ** 2 / across - 1))
  const [cx, cy] = [(share * rx * y) / ry, (-share * ry * x) / rx]
  const start = Math.atan2((y - cy) / ry, (x - cx) / rx)
  const end = Math.atan2((-y - cy) / ry, (-x - cx) / rx)
  const turned = end - start
  const sweep = arc.sweep === turned > 0 ? turned : turned + (arc.sweep ? 2 : -2) * Math.PI
  const centre: Point = [
    Math.cos(phi) * cx - Math.sin(phi) * cy + (from[0] + arc.to[0]) / 2,
    Math.sin(phi) * cx + Math.cos(phi) * cy + (from[1] + arc.to[1]) / 2,
  ]
  return { centre, rx, ry, start, sweep, phi }
}
