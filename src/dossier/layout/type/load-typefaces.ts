import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import * as fontkit from 'fontkit'
import { createDrawnGlyphs, type DrawnGlyphs } from './drawn-glyphs.ts'
import { createTypeface, type FaceName, type ParsedFont, type Typeface } from './typeface.ts'

/** Noto Serif and Noto Sans (SIL Open Font License) as their npm packages hold them: static TrueType files. */
const files: Readonly<Record<FaceName, string>> = {
  serif: 'noto-serif/400Regular/NotoSerif_400Regular.ttf',
  'serif-italic': 'noto-serif/400Regular_Italic/NotoSerif_400Regular_Italic.ttf',
  'serif-bold': 'noto-serif/600SemiBold/NotoSerif_600SemiBold.ttf',
  'serif-bold-italic': 'noto-serif/600SemiBold_Italic/NotoSerif_600SemiBold_Italic.ttf',
  sans: 'noto-sans/400Regular/NotoSans_400Regular.ttf',
  'sans-italic': 'noto-sans/400Regular_Italic/NotoSans_400Regular_Italic.ttf',
  'sans-bold': 'noto-sans/600SemiBold/NotoSans_600SemiBold.ttf',
}

const order = Object.keys(files) as FaceName[]

export type Typefaces = {
  face(name: FaceName): Typeface
  /** Shapes for what the typefaces lack. */
  drawn(): DrawnGlyphs
  /** Those something was drawn with, in a fixed order. */
  used(): Typeface[]
}

/** Parsed once per process: a font does not change, only what a document uses of it does. */
const parsed = new Map<FaceName, ParsedFont>()

function parsedFont(name: FaceName): ParsedFont {
  const known = parsed.get(name)
  if (known) return known
  const resolveFile = createRequire(import.meta.url).resolve
  const font = fontkit.create(readFileSync(resolveFile(`@expo-google-fonts/${files[name]}`)))
  const made: ParsedFont = { font, kerns: new Map() }
  parsed.set(name, made)
  return made
}

/** The dossier's typefaces, each read when first asked for. System fonts are never looked at, so every machine sets the same page. */
export function loadTypefaces(): Typefaces {
  const loaded = new Map<FaceName, Typeface>()
  const face = (name: FaceName): Typeface => {
    const known = loaded.get(name)
    if (known) return known
    const made = createTypeface(name, `F${order.indexOf(name) + 1}`, parsedFont(name))
    loaded.set(name, made)
    return made
  }
  let drawn: DrawnGlyphs | null = null
  return {
    face,
    drawn: () => (drawn ??= createDrawnGlyphs(face('sans-bold'))),
    used: () => order.flatMap((name) => loaded.get(name) ?? []).filter((face) => face.used.length > 1),
  }
}
