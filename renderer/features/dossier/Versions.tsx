import type { VersionFace } from './version-face.ts'
import { versionText } from '../../../src/text/screens/dossier-versions.ts'
import { useSay } from '../../ui/language.tsx'
import { VersionCard } from './VersionCard.tsx'

/** The final versions of one dossier, newest first: fixed, only to be replaced. */
export function Versions({ faces }: { faces: readonly VersionFace[] }) {
  const say = useSay()
  if (faces.length === 0)
    return (
      <div className="stack stack--tight">
        <p>{say(versionText.none)}</p>
        <p className="prose quiet small">{say(versionText.noneWhy)}</p>
      </div>
    )
  return (
    <ul className="versions">
      {faces.map((face) => (
        <VersionCard key={face.version.version} face={face} />
      ))}
    </ul>
  )
}
