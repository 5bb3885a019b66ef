let context: CanvasRenderingContext2D | null = null

/** The width of a text in the typeface of the figure, in pixels. */
export function measureWords(text: string, size: number): number {
  context ??= document.createElement('canvas').getContext('2d')
  if (context === null) return text.length * size * 0.56
  context.font = `${size}px 'Inter Variable', 'Noto Sans', sans-serif`
  return context.measureText(text).width
}
