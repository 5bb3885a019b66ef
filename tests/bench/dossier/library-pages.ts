// A whole process: the PDF library alone writes the same pages (same lines of text, same pictures). Usage: library-pages.ts PAGES.json BASE.jpg OUT.pdf
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { PDFDocument } from 'pdf-lib'
import { stampedPictures } from './stamped-pictures.ts'

const [pagesFile = '', base = '', out = ''] = process.argv.slice(2)
const pages = JSON.parse(readFileSync(pagesFile, 'utf8')) as { lines: string[]; picture: number | null }[]
const pictureAt = stampedPictures(base)
const require = createRequire(import.meta.url)
const fontkit: unknown = require('fontkit')
const fontFile = require.resolve('@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf')
const document = await PDFDocument.create({ updateMetadata: false })
document.registerFontkit(fontkit as never)
const font = await document.embedFont(readFileSync(fontFile), { subset: true })
for (const { lines, picture } of pages) {
  const page = document.addPage([595.276, 841.89])
  lines.forEach((line, index) => page.drawText(line, { x: 60, y: 800 - index * 11, size: 8.5, font }))
  if (picture === null) continue
  const image = await document.embedJpg(pictureAt(picture))
  page.drawImage(image, { x: 60, y: 300, width: 485, height: 364 })
}
writeFileSync(out, await document.save({ useObjectStreams: false }))
