import type { Cast } from '../cast.ts'
import type { Scene } from '../drawing/svg.ts'
import { drawPairTwoFingers, drawPairUnderBanner } from '../scenes/festival-pair.ts'
import { drawBannerCloseUp, drawCrowdAndBanner, drawFestivalStage } from '../scenes/festival-stage.ts'
import { drawChildrenDancing, drawFoodStall, drawNeighbours } from '../scenes/festival-field.ts'
import { drawCarAtHall, drawManFromBehind } from '../scenes/hall.ts'
import { drawChatPrintOne, drawChatPrintThree, drawChatPrintTwo } from '../scenes/printed-chat.ts'
import type { SampleFile } from './list-sample-files.ts'
import { makeMessengerPicture } from './make-picture.ts'

type Drawn = readonly [evidence: string | null, name: string, draw: (cast: Cast) => Scene]

const numbered: readonly Drawn[] = [
  ['B-001', 'IMG-20241014-WA0003.jpg', drawPairUnderBanner],
  ['B-002', 'IMG-20241014-WA0004.jpg', drawPairTwoFingers],
  ['B-003', 'IMG-20241014-WA0005.jpg', drawCrowdAndBanner],
  ['B-004', 'IMG-20241014-WA0006.jpg', drawFestivalStage],
  ['B-005', 'IMG-20241014-WA0007.jpg', drawBannerCloseUp],
  ['B-006', 'IMG-20241014-WA0008.jpg', drawFoodStall],
  ['B-007', 'IMG-20241014-WA0009.jpg', drawChildrenDancing],
  ['B-008', 'IMG-20241014-WA0010.jpg', drawNeighbours],
  ['B-009', 'IMG-20241014-WA0011.jpg', drawCarAtHall],
  ['B-010', 'IMG-20241014-WA0012.jpg', drawManFromBehind],
  ['B-011', 'WhatsApp Image 2024-10-14 at 10.22.31.jpeg', drawChatPrintOne],
  ['B-012', 'WhatsApp Image 2024-10-14 at 10.22.31 (1).jpeg', drawChatPrintTwo],
  ['B-013', 'WhatsApp Image 2024-10-14 at 10.22.32.jpeg', drawChatPrintThree],
  [null, 'WhatsApp Image 2024-10-14 at 10.22.33.jpeg', drawBannerCloseUp],
]

/** What came through the messenger on 14 October: no metadata, names that carry the day of receipt, one file twice. */
export function listMessengerFiles(cast: Cast): SampleFile[] {
  return numbered.map(([evidence, name, draw]) => ({
    evidence,
    batch: 1,
    name,
    make: () => makeMessengerPicture(draw(cast)),
  }))
}
