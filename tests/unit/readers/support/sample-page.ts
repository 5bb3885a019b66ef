import { sampleCast } from '../../../../src/sample-case/cast.ts'
import { writeMhtml } from '../../../../src/sample-case/files/write-mhtml.ts'
import { savedPostPage } from '../../../../src/sample-case/papers/saved-page.ts'
import { buildJpeg } from './build-jpeg.ts'

/** The saved page of the sample case, B-015. */
export function createSampleStory(): Uint8Array {
  return writeMhtml(savedPostPage(sampleCast, buildJpeg([])))
}
