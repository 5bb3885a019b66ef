import { editionWords } from '../../../src/text/screens/dossier.ts'
import { readerText } from '../../../src/text/screens/page-reader.ts'
import { Answered } from '../../app/Answered.tsx'
import { useCase } from '../../app/case-context.tsx'
import { goTo } from '../../app/use-address.ts'
import { useAnswer } from '../../app/workbench.tsx'
import { Button } from '../../ui/Button.tsx'
import { HashText } from '../../ui/HashText.tsx'
import { Empty } from '../../ui/States.tsx'
import { useSay } from '../../ui/language.tsx'
import { showInstant } from '../../ui/show-time.ts'
import { PageReader } from './PageReader.tsx'
import { facesOf } from './version-face.ts'

/** The newest revision of a final version, page by page. `version` is its number in the custody log. */
export function VersionScreen({ version }: { version: number }) {
  const say = useSay()
  const { caseId, zone } = useCase()
  const versions = useAnswer('dossier.versions', { caseId })
  return (
    <Answered state={versions} what={say(readerText.pages)}>
      {(all) => {
        const found = all.find((one) => one.version === version)
        const subject = found?.frozen.subject ?? ''
        const back = (): void => goTo({ caseId, step: 'berkas', view: null, query: { terlapor: subject } })
        const number = facesOf(all, subject).find((face) => face.version === found)?.number
        if (!found || found.asset === null || number === undefined)
          return (
            <Empty title={say(readerText.noVersion)} why={say(readerText.noVersionWhy)}>
              <Button look="main" onPress={back}>
                {say(readerText.back)}
              </Button>
            </Empty>
          )
        return (
          <PageReader
            document={found.asset}
            pages={found.frozen.pages}
            title={say(readerText.versionTitle, { subject, number })}
            mark={say(readerText.final)}
            markLook="accent"
            note={
              <span className="quiet">
                {say(editionWords[found.frozen.edition])} · {showInstant(found.frozen.frozenAt, zone, say)} ·{' '}
                <HashText value={found.sha256} />
              </span>
            }
            onBack={back}
          />
        )
      }}
    </Answered>
  )
}
