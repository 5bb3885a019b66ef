import { Download, FileCheck, FileText, Signature } from 'lucide-react'
import { useState } from 'react'
import { versionText } from '../../../src/text/screens/dossier-versions.ts'
import { useCase } from '../../app/case-context.tsx'
import { goTo } from '../../app/use-address.ts'
import { useCall, useSayFailure, useWorkbench } from '../../app/workbench.tsx'
import { Button } from '../../ui/Button.tsx'
import { FailureNotice } from '../../ui/States.tsx'
import { useSay } from '../../ui/language.tsx'
import { showSize } from '../../ui/show-size.ts'
import { nextField, waitsForSignature, type VersionFace } from './version-face.ts'

/** What may be done with a version: read it, sign it, check it, take a copy out. */
export function VersionActs(props: { face: VersionFace; isBusy: boolean; onSign: () => void; onCheck: () => void }) {
  const { face, isBusy, onSign, onCheck } = props
  const say = useSay()
  const sayFailure = useSayFailure()
  const { caseId } = useCase()
  const { number, version } = face
  const copy = useSaveCopy(face)
  if (!version.kept) return null
  return (
    <>
      <div className="line">
        {nextField(version) !== null && (
          <Button
            edits
            small
            icon={Signature}
            look={waitsForSignature(face) ? 'main' : 'line'}
            name={say(versionText.signNamed, { number })}
            isDisabled={isBusy}
            onPress={onSign}
          >
            {say(versionText.sign)}
          </Button>
        )}
        <Button
          small
          icon={FileText}
          name={say(versionText.readNamed, { number })}
          onPress={() => goTo({ caseId, step: 'berkas', view: `versi/${version.version}`, query: {} })}
        >
          {say(versionText.read)}
        </Button>
        <Button
          small
          icon={FileCheck}
          name={say(versionText.checkNamed, { number })}
          isDisabled={isBusy}
          onPress={onCheck}
        >
          {say(versionText.check)}
        </Button>
        <Button
          edits
          small
          icon={Download}
          name={say(versionText.saveNamed, { number })}
          isDisabled={isBusy || copy.isRunning}
          onPress={() => void copy.run()}
        >
          {say(versionText.save)}
        </Button>
        {copy.savedBytes !== null && (
          <span role="status" className="small">
            {say(versionText.saved, { size: showSize(copy.savedBytes) })}
          </span>
        )}
      </div>
      {copy.failure && <FailureNotice title={say(versionText.saveFailed)} message={sayFailure(copy.failure)} />}
    </>
  )
}

function useSaveCopy({ number, version }: VersionFace) {
  const say = useSay()
  const { caseId, code } = useCase()
  const { transport } = useWorkbench()
  const call = useCall('dossier.exportVersion')
  const [savedBytes, setSavedBytes] = useState<number | null>(null)
  const run = async (): Promise<void> => {
    const name = `${code} ${version.frozen.subject} ${say(versionText.name, { number })}.pdf`
    const place = await transport.place('signed-dossier', name)
    if (place === null) return
    setSavedBytes(null)
    const answer = await call.run({ caseId, version: version.version, to: place.grant })
    if (!answer.ok) return
    setSavedBytes(answer.value.sizeBytes)
    await transport.deliver(place)
  }
  const { state } = call
  return { run, savedBytes, isRunning: state.status === 'running', failure: state.status === 'failed' && state.failure }
}
