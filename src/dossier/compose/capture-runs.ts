import { captureSheetText, capturedActPrint, publiclyPrint } from '../../text/dossier/capture.ts'
import { textRun, type Run } from '../layout/inline/run.ts'
import { stacked } from './block-makers.ts'
import type { DossierEvidence } from './dossier-material.ts'
import type { Scribe } from './scribe.ts'

/** The capture sheet of an item, line by line; null where it has none. An unknown zone is said, because the time on a screen rests on it. */
export function captureRuns(scribe: Scribe, { capture }: DossierEvidence): Run[] | null {
  if (!capture) return null
  const { say } = scribe
  const { sheet, account } = capture
  const unknown = say(captureSheetText.unknown)
  const zone = sheet.viewerZone
  const lines = [
    say(captureSheetText.post, {
      act: say(capturedActPrint[sheet.act]),
      platform: sheet.platform ?? unknown,
      publicly: say(publiclyPrint[sheet.publicly]),
    }),
    say(captureSheetText.account, { account: account ?? sheet.accountShown ?? unknown }),
    say(captureSheetText.url, { url: sheet.url ?? unknown }),
    sheet.timeShown === null ? null : say(captureSheetText.timeShown, { time: sheet.timeShown }),
    zone === null
      ? say(captureSheetText.zoneUnknown)
      : say(captureSheetText.zone, { zone: zone.zone, by: zone.by, because: zone.because }),
    say(captureSheetText.captured, {
      at: sheet.capturedAt === null ? unknown : scribe.moment(sheet.capturedAt),
      by: sheet.capturedBy ?? unknown,
      device: sheet.device ?? unknown,
    }),
    sheet.secondOfficer === null ? null : say(captureSheetText.secondOfficer, { name: sheet.secondOfficer }),
    sheet.reactions === null ? null : say(captureSheetText.reactions, { reactions: sheet.reactions }),
  ]
  return stacked(lines.filter((line) => line !== null).map((line) => [textRun(line)]))
}
