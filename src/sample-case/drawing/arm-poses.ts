type Spot = readonly [number, number]

export type ArmPose =
  | 'down'
  | 'waist'
  | 'hip'
  | 'folded'
  | 'wave'
  | 'high'
  | 'twoFingers'
  | 'aside'
  | 'shoulder'
  | 'forward'
  | 'lectern'

/** Elbow and hand of a right arm, the shoulder lying at (11.4, -76.6) of a figure 100 units tall; the left arm is its mirror. */
export type ArmShape = { readonly elbow: Spot; readonly hand: Spot; readonly fingers?: readonly Spot[] }

export const armPoses: Readonly<Record<ArmPose, ArmShape>> = {
  down: { elbow: [14.6, -63], hand: [13.6, -50] },
  waist: { elbow: [16.4, -63.4], hand: [7, -58] },
  hip: { elbow: [20.6, -66], hand: [11.4, -56.6] },
  folded: { elbow: [14.8, -62.4], hand: [1.4, -63.4] },
  wave: { elbow: [21.4, -72], hand: [22.6, -89] },
  high: { elbow: [17.6, -91], hand: [15.6, -107] },
  twoFingers: {
    elbow: [20.4, -69.6],
    hand: [17.6, -84],
    fingers: [
      [16, -90.4],
      [20, -90.2],
    ],
  },
  aside: { elbow: [20, -66], hand: [27, -58] },
  shoulder: { elbow: [20, -72.4], hand: [27.5, -77] },
  forward: { elbow: [16, -65.6], hand: [22.4, -68] },
  lectern: { elbow: [16, -64], hand: [9.6, -62] },
}
