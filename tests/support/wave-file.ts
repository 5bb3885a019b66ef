/** A tone of so many seconds as a WAVE file (8 kHz, 16 bit, one channel): small, whole, and played by every browser. */
export function waveFile(seconds: number): Uint8Array {
  const rate = 8_000
  const samples = seconds * rate
  const bytes = Buffer.alloc(44 + samples * 2)
  bytes.write('RIFF', 0)
  bytes.writeUInt32LE(36 + samples * 2, 4)
  bytes.write('WAVEfmt ', 8)
  bytes.writeUInt32LE(16, 16)
  bytes.writeUInt16LE(1, 20)
  bytes.writeUInt16LE(1, 22)
  bytes.writeUInt32LE(rate, 24)
  bytes.writeUInt32LE(rate * 2, 28)
  bytes.writeUInt16LE(2, 32)
  bytes.writeUInt16LE(16, 34)
  bytes.write('data', 36)
  bytes.writeUInt32LE(samples * 2, 40)
  for (let index = 0; index < samples; index += 1)
    bytes.writeInt16LE(Math.round(6_000 * Math.sin((index * 440 * 2 * Math.PI) / rate)), 44 + index * 2)
  return new Uint8Array(bytes)
}
