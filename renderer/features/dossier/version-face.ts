import type { DossierVersion, SignatureField } from '../../../src/contract/dossier-versions.ts'

/** A final version with what only shows beside its neighbours: its number for this subject, and which one superseded it. */
export type VersionFace = {
  version: DossierVersion
  number: number
  supersededBy: number | null
}

/** The versions of one subject, newest first; a later one of the same edition supersedes. */
export function facesOf(all: readonly DossierVersion[], subject: string): VersionFace[] {
  const own = all.filter(({ frozen }) => frozen.subject === subject)
  return own
    .map((version, index) => {
      const later = own.findLastIndex(({ frozen }) => frozen.edition === version.frozen.edition)
      return { version, number: index + 1, supersededBy: later > index ? later + 1 : null }
    })
    .toReversed()
}

/** The field that is filled next; null where all are. */
export function nextField(version: DossierVersion): SignatureField | null {
  return version.fields.find((field) => field.signature === null) ?? null
}

/** Whether this is the version that waits for a signature now: the act of the screen then is to sign it. */
export function waitsForSignature(face: VersionFace | undefined): boolean {
  return face !== undefined && face.supersededBy === null && face.version.kept && nextField(face.version) !== null
}

/** Final versions that stand: of each subject and edition the newest. */
export function standingVersions(all: readonly DossierVersion[]): DossierVersion[] {
  const isLike = ({ frozen }: DossierVersion, other: DossierVersion) =>
    frozen.subject === other.frozen.subject && frozen.edition === other.frozen.edition
  return all.filter((version, index) => all.findLastIndex((other) => isLike(other, version)) === index)
}

/** The names of the fields nobody has signed in yet, in the order they are signed. */
export function openFields({ fields }: DossierVersion): string[] {
  return fields.flatMap(({ field, signature }) => (signature === null ? [field] : []))
}
