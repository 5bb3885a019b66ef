import { expect, it } from 'vitest'
import { measureHeavyIntake } from './heavy-intake.ts'
import { mostMb } from './long-intake.ts'

const [photos, filmMb, members] = [120, 96, 300]

it.skipIf(process.platform !== 'linux')(
  'an import of many files, of one large film, and of one archive of many, costs no more memory the longer it takes',
  async () => {
    console.log(
      `intake memory, cut for CI: ${photos} of 10,000 files, ${filmMb} MB of a 4 GiB film, ${members} of 10,000 members of an archive (npm run test:long -- intake)`,
    )
    const found = await measureHeavyIntake({ photos, filmBytes: filmMb * 1024 ** 2, members })
    expect(found.photos).toMatchObject({ saved: photos, failed: 0, whole: true })
    expect(found.film).toMatchObject({ saved: 1, failed: 0, whole: true })
    expect(found.archive).toMatchObject({ saved: 1, failed: 0, members, whole: true })
    for (const { peakMb } of [found.photos, found.film, found.archive]) expect(peakMb).toBeLessThanOrEqual(mostMb)
    expect(found.film.peakMb).toBeGreaterThan(20)
  },
  240_000,
)
