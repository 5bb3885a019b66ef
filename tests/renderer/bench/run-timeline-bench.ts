import { measureTimeline } from './measure-timeline.ts'

/** Prints the figures of the timeline as JSON Lines: `node run-timeline-bench.ts [frames]`; `tests/bench/run-bench.ts` takes them from here. */
const frames = Number(process.argv[2] ?? 240)
for (const figure of await measureTimeline({ frames })) console.log(JSON.stringify(figure))
