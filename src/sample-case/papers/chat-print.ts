import { drawText, wrapText } from '../drawing/draw-text.ts'
import { group, path, rect } from '../drawing/svg.ts'

const grey = '#3a3840'

/** One printed page of the chat, 1240 × 1754 units; `lines` are lines of the export, in order. */
export function drawChatPage(lines: readonly string[], page: number): string {
  let y = 250
  const bubbles: string[] = []
  for (const line of lines) {
    const match = /^(\d\d)\/(\d\d)\/\d\d (\d\d\.\d\d) - ([^:]+): (.*)$/.exec(line)
    if (!match) continue
    const [, day, month, clock = '', sender = '', text = ''] = match
    const bubble = drawBubble({ sender, text: text.replace('\u200e', ''), clock: `${day}/${month} ${clock}` }, y)
    bubbles.push(bubble.drawn)
    y += bubble.height + 24
  }
  return group(
    {},
    drawText('Forum Kades Arunika', { x: 110, y: 140, size: 46, face: 'sans-bold', fill: grey }),
    drawText('23 anggota', { x: 110, y: 186, size: 28, fill: '#77747e' }),
    rect(110, 208, 1020, 3, { fill: '#a5a2ab' }),
    ...bubbles,
    drawText(`${page} / 3`, { x: 1130, y: 1690, size: 28, fill: '#77747e', anchor: 'end' }),
  )
}

function drawBubble(
  message: { sender: string; text: string; clock: string },
  y: number,
): { drawn: string; height: number } {
  const own = message.sender === 'Sagara Punta'
  const voice = message.text.startsWith('PTT-')
  const lines = voice ? [] : wrapText(message.text, 640, 36)
  const height = 118 + Math.max(lines.length, 1) * 46
  const x = own ? 390 : 110
  const parts = [
    rect(x, y, 740, height, { fill: own ? '#e4e4e4' : '#f4f4f4', stroke: '#b9b7be', 'stroke-width': 2, rx: 18 }),
    drawText(own ? 'Anda' : message.sender, { x: x + 30, y: y + 48, size: 32, face: 'sans-bold', fill: grey }),
    ...lines.map((line, index) => drawText(line, { x: x + 30, y: y + 100 + index * 46, size: 36, fill: '#1f1e22' })),
    voice ? drawVoice(x + 30, y + 88) : '',
    drawText(message.clock, { x: x + 712, y: y + height - 20, size: 25, fill: '#77747e', anchor: 'end' }),
  ]
  return { drawn: group({}, ...parts), height }
}

function drawVoice(x: number, y: number): string {
  const beats = [12, 26, 40, 22, 34, 48, 18, 30, 44, 26, 14, 38, 46, 20, 32, 16, 28, 42, 24, 12]
  return (
    path(`M${x} ${y - 22} l34 22 l-34 22Z`, { fill: grey }) +
    beats.map((beat, index) => rect(x + 64 + index * 24, y - beat / 2, 9, beat, { fill: '#77747e', rx: 4 })).join('')
  )
}
