// The figures of the sample as JSON, one a line: what `tests/independent/check-figure.ts` has made into PDFs and validated by programs we did not write.
import { sampleFigure } from './sample-figure.ts'

for (const claims of [0, 400]) console.log(JSON.stringify(sampleFigure(claims)))
