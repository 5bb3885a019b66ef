import { type ContainerReading, ownReader } from '../container/container-reading.ts'

/** Says how a sound is coded; rate in samples a second. What is null is not stated by the file. */
export function noteSound(
  sound: { codec: string; channels: number | null; sampleRate: number | null },
  reading: ContainerReading,
): void {
  const add = (tag: string, raw: string) => void reading.facts.push({ block: 'Media', tag, raw, reader: ownReader })
  add('Codec', sound.codec)
  if (sound.channels !== null) add('Channels', String(sound.channels))
  if (sound.sampleRate !== null) add('SampleRate', String(sound.sampleRate))
}
