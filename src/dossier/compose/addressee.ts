import { numberToCome } from '../../model/letter-number.ts'
import type { DossierMaterial } from './dossier-material.ts'

/** The addressee of the recipient's form; a token the office has not filled leaves dots to be filled in by hand. */
export function filledAddressee({ form }: DossierMaterial): string[] {
  return form.addressee.map((line) => line.replaceAll(/\{\w+\}/g, numberToCome))
}
