import { assetMediaTypes } from '../../contract/page-policy.ts'
import { parseAssetPath } from '../../workbench/parse-asset-path.ts'
import { parseRange, stretchHeaders } from '../../workbench/serve-recording.ts'
import type { Workbench } from '../../workbench/workbench.ts'
import { Turned, type Exchange } from './answer.ts'

/**
 * `GET /asset/…`: a picture of an item, a stretch of a recording, or a dossier of ours (`parse-asset-path.ts`); 404 is normal, the page
 * then draws a sheet of paper.
 */
export async function answerAsset({ request, response }: Exchange, workbench: Workbench, path: string): Promise<void> {
  const asset = parseAssetPath(path)
  const range = parseRange(request.headers.range)
  const served = asset && (await workbench.serveAsset(asset, range).catch(() => null))
  // What a reader process has drawn, the composer has written, or a player takes apart: an original that could be markup is never served.
  if (!served || !assetMediaTypes.includes(served.mediaType)) throw new Turned(404, 'no picture')
  const isStretch = 'totalBytes' in served
  response.writeHead(isStretch ? 206 : 200, {
    'content-type': served.mediaType,
    'content-length': served.bytes.length,
    ...(isStretch ? stretchHeaders(served) : {}),
  })
  response.end(served.bytes)
}
