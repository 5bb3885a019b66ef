import type { IssuerRule, RecipientPack, RecipientProfile } from '../contract/data-packs/recipients.ts'
import type { CivilDate } from './civil-date.ts'

/** How a dossier is headed and what it may say, from its recipient and from the body that writes it. */
export type DossierForm = {
  recipient: string
  recipientName: string
  addressee: readonly string[]
  title: string
  /** Chapter headings in order, tokens filled in. */
  headings: readonly string[]
  template: 'full' | 'short'
  chapterXHeading: string
  recommendationHeading: string
  proposalVerb: string
  /** Whether this issuer may propose a level of penalty; Bawaslu forwards and does not. */
  mayProposeLevel: boolean
  /** Printed where the recipient was no longer competent on the day of composing; null otherwise. */
  noLongerCompetent: string | null
  copiesTo: readonly string[]
  requiredFields: RecipientProfile['requiredFields']
}

export type DossierFormQuestion = {
  pack: RecipientPack
  recipient: string
  /** `ISSUER_…` of the pack, or null where the office has not said who it is: then no level may be proposed. */
  issuer: string | null
  composedOn: CivilDate
  template: 'full' | 'short' | null
}

/**
 * The body proposed as recipient on a day: KASN up to 24 August 2024, BKN from 4 September 2024, by the dates of their profiles.
 *
 * Only bodies that supervise neutrality are proposed (`nameAskedFor` and its successors); the personnel authority and Bawaslu are chosen
 * by hand. In the gap between them, and where nothing fits, the default of the pack is proposed. Reserved profiles never are.
 */
export function proposedRecipient(pack: RecipientPack, on: CivilDate): string {
  const supervising = [pack.nameAskedFor, pack.defaultCode]
  const competent = pack.profiles.find((profile) => supervising.includes(profile.code) && isCompetent(profile, on))
  return competent?.code ?? pack.defaultCode
}

/** Whether a profile's body was competent on a day; a reserved one never is. */
export function isCompetent(profile: RecipientProfile, on: CivilDate): boolean {
  if (profile.reserved || profile.competentFrom === null) return false
  return profile.competentFrom <= on && (profile.competentTo === null || profile.competentTo >= on)
}

/**
 * Headings, addressee and rights of a dossier; null where the pack knows no such recipient.
 *
 * Chapters X and XII follow the issuer where it may not propose a level, else the recipient (`selectionRule`). Composing for a body that
 * is no longer competent always works and then says who took over.
 */
export function dossierForm({
  pack,
  recipient,
  issuer,
  composedOn,
  template,
}: DossierFormQuestion): DossierForm | null {
  const profile = pack.profiles.find((candidate) => candidate.code === recipient)
  if (profile === undefined) return null
  const rule = pack.issuerRules.find((candidate) => candidate.code === issuer) ?? null
  const head = rule !== null && !rule.mayProposeLevel ? rule : profile
  const chosen = template ?? templateOf(profile, rule)
  return {
    recipient: profile.code,
    recipientName: profile.nameId,
    addressee: profile.addresseeBlock,
    title: profile.dossierTitle,
    headings: pack.templates[chosen].map((heading) =>
      heading
        .replace('{chapterXHeading}', head.chapterXHeading)
        .replace('{recommendationHeading}', head.recommendationHeading),
    ),
    template: chosen,
    chapterXHeading: head.chapterXHeading,
    recommendationHeading: head.recommendationHeading,
    proposalVerb: rule?.proposalVerb ?? profile.proposalVerb,
    mayProposeLevel: rule?.mayProposeLevel === true && profile.mayProposeLevel,
    noLongerCompetent: hasEnded(profile, composedOn) ? (profile.afterEndSentenceId ?? null) : null,
    copiesTo: profile.copiesTo,
    requiredFields: profile.requiredFields,
  }
}

function templateOf(profile: RecipientProfile, rule: IssuerRule | null): 'full' | 'short' {
  return rule?.templateDefault ?? profile.template
}

function hasEnded(profile: RecipientProfile, on: CivilDate): boolean {
  return profile.competentTo !== null && profile.competentTo < on
}
