/** What the four bytes of an MPEG audio frame header say (ISO/IEC 11172-3 §2.4.1.3). `bytes` and `sideBytes` count the frame and its side information. */
export type Mp3Frame = {
  codec: string
  channels: number
  sampleRate: number
  bitRate: number
  samples: number
  bytes: number
  sideBytes: number
}

const rates = [44_100, 48_000, 32_000]
/** Kilobits a second by index, for layer III of version 1 and of versions 2 and 2.5. */
const versionOne = [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320]
const versionTwo = [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160]

/** Reads a layer III frame header at an offset; null where the bits are none or name no bit rate. */
export function readMp3Frame(bytes: Uint8Array, at: number): Mp3Frame | null {
  const [first = 0, second = 0, third = 0, fourth = 0] = bytes.subarray(at, at + 4)
  const version = (second >> 3) & 3
  if (first !== 0xff || (second & 0xe0) !== 0xe0 || version === 1 || ((second >> 1) & 3) !== 1) return null
  const isOne = version === 3
  const kilobits = (isOne ? versionOne : versionTwo)[third >> 4] ?? 0
  const base = rates[(third >> 2) & 3] ?? 0
  if (kilobits === 0 || base === 0) return null
  const sampleRate = isOne ? base : version === 2 ? base / 2 : base / 4
  const samples = isOne ? 1152 : 576
  const channels = fourth >> 6 === 3 ? 1 : 2
  const padding = (third >> 1) & 1
  return {
    codec: 'MP3',
    channels,
    sampleRate,
    bitRate: kilobits * 1000,
    samples,
    bytes: Math.floor(((samples / 8) * kilobits * 1000) / sampleRate) + padding,
    sideBytes: isOne ? (channels === 1 ? 17 : 32) : channels === 1 ? 9 : 17,
  }
}
