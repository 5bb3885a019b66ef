import { FileInput, FolderInput } from 'lucide-react'
import { intakeText } from '../../../src/text/screens/intake.ts'
import { useWorkbench } from '../../app/workbench.tsx'
import { Button } from '../../ui/Button.tsx'
import { Dropzone } from '../../ui/Dropzone.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { PageHead } from '../../ui/Panes.tsx'
import { useSay } from '../../ui/language.tsx'
import { Batches } from './Batches.tsx'
import { BatchSheetForm } from './BatchSheetForm.tsx'
import { CapturesWaiting } from './CapturesWaiting.tsx'
import { Exhibits } from './Exhibits.tsx'
import { PageGroups } from './PageGroups.tsx'
import { Papers } from './Papers.tsx'
import { Tray } from './Tray.tsx'
import { Unfinished } from './Unfinished.tsx'
import { WatchedFolders } from './WatchedFolders.tsx'
import type { IntakeLink } from './use-intake.ts'
import { Edits, useMayEdit } from '../../ui/may-edit.tsx'

/** Files at the left as they come in, the batch sheet at the right, earlier batches below. */
export function IntakeScreen({ intake }: { intake: IntakeLink }) {
  const say = useSay()
  const { transport } = useWorkbench()
  const mayEdit = useMayEdit()
  return (
    <div className="work__scroll">
      <PageHead
        title={say(intakeText.title)}
        {...(mayEdit ? { lead: say(intakeText.lead) } : {})}
        acts={
          <>
            {transport.canPick('evidence-folder') && (
              <Button edits icon={FolderInput} onPress={() => intake.pick('evidence-folder')}>
                {say(intakeText.addFolder)}
              </Button>
            )}
            <Button edits look="main" icon={FileInput} onPress={() => intake.pick('evidence-files')}>
              {say(intakeText.add)}
            </Button>
          </>
        }
      />
      <div className="intake">
        <div className="intake__files">
          <Edits>
            <Dropzone onDrop={intake.receive} name={say(intakeText.dropTitle)}>
              <div className={`drop-words${intake.rows.length > 0 ? ' drop-words--small' : ''}`}>
                <Icon of={FileInput} size={22} />
                <div>
                  <p className="drop-words__title">{say(intakeText.dropTitle)}</p>
                  <p className="quiet prose">{say(intakeText.dropWhy)}</p>
                </div>
              </div>
            </Dropzone>
          </Edits>
          <Tray intake={intake} />
          <CapturesWaiting />
          <Unfinished intake={intake} />
          <Batches />
          <WatchedFolders />
          <Exhibits />
          <PageGroups />
          <Papers />
        </div>
        <Edits>
          <BatchSheetForm intake={intake} />
        </Edits>
      </div>
    </div>
  )
}
