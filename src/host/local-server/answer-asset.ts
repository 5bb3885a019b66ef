import { assetMediaTypes } from '../../contract/page-policy.ts'
import { parseAssetPath } from '../../workbench/parse-asset-path.ts'
import type { Workbench } from '../../workbench/workbench.ts'
import { Turned, type Exchange } from './answer.ts'

/** `GET /asset/…`: a picture of an item or a dossier of ours (`parse-asset-path.ts`); 404 is normal, the page then draws a sheet of paper. */
export async function answerAsset({ response }: Exchange, workbench: Workbench, path: string): Promise<void> {
  const asset = parseAssetPath(path)
  const picture = asset && (await workbench.serveAsset(asset).catch(() => null))
  // Only what a reader process has drawn or the composer has written is ever served: an original could be markup.
  if (!picture || !assetMediaTypes.includes(picture.mediaType)) throw new Turned(404, 'no picture')
  response.writeHead(200, { 'content-type': picture.mediaType, 'content-length': picture.bytes.length })
  response.end(picture.bytes)
}
