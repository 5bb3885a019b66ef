import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { readFont, type Font } from './read-font.ts'

const files = {
  sans: '@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf',
  'sans-italic': '@expo-google-fonts/noto-sans/400Regular_Italic/NotoSans_400Regular_Italic.ttf',
  'sans-bold': '@expo-google-fonts/noto-sans/700Bold/NotoSans_700Bold.ttf',
  'sans-black': '@expo-google-fonts/noto-sans/900Black/NotoSans_900Black.ttf',
  serif: '@expo-google-fonts/noto-serif/400Regular/NotoSerif_400Regular.ttf',
  'serif-bold': '@expo-google-fonts/noto-serif/700Bold/NotoSerif_700Bold.ttf',
} as const

/** The faces the drawings may use: all of them come with the project, none from the system. */
export type FontFace = keyof typeof files

const loaded = new Map<FontFace, Font>()

/** The font of a face, read once. */
export function fontOf(face: FontFace): Font {
  const known = loaded.get(face)
  if (known) return known
  const font = readFont(readFileSync(createRequire(import.meta.url).resolve(files[face])))
  loaded.set(face, font)
  return font
}
