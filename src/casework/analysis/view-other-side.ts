import type { OtherSide, PhaseSide } from '../../contract/time-views.ts'
import type { Sentence } from '../../contract/problem.ts'
import { phasePositionWords } from '../../model/election-phase.ts'
import { applicableRows, catalogueRow } from '../../model/legal-catalogue.ts'
import type { OpenCase } from '../../vault/open-case.ts'
import { frameAllegation, type AnalysisContext } from './view-allegation.ts'

/**
 * What the rules offer on each side of the pivot for an allegation, whatever side its time lies on, and what becomes of its row on the
 * other one.
 *
 * Nothing is chosen: where the time touches several sides a person chooses with a reason.
 */
export function viewOtherSide(openCase: OpenCase, id: string, context: AnalysisContext): OtherSide {
  const { allegation, phase, question } = frameAllegation(openCase, id, context)
  const touched = phase?.positions ?? []
  const sides = (['before', 'on-day', 'after'] as const).map((position): PhaseSide => {
    const rows = question === null ? [] : applicableRows({ ...question, positions: [position] })
    return {
      position,
      touched: touched.includes(position),
      rows: rows.map((row) => ({
        code: row.code,
        title: row.title,
        category: row.category,
        sanctions: row.sanctions.map((sanction) => sanction.title),
      })),
    }
  })
  const row = question === null || allegation.body.row === null ? null : catalogueRow(allegation.body.row, question)
  const counterpart = row?.counterpart ?? null
  const open = touched.length > 1
  return {
    phase,
    row: row?.code ?? null,
    counterpart,
    sides,
    open,
    shown: inWords({ row: row?.code ?? null, counterpart, sides, open }),
  }
}

function inWords({
  row,
  counterpart,
  sides,
  open,
}: Pick<OtherSide, 'row' | 'counterpart' | 'sides' | 'open'>): Sentence {
  const here = sides.filter((side) => side.touched).map((side) => side.position)
  const there = sides.filter((side) => !side.touched && side.rows.some((one) => one.code === counterpart))
  if (here.length === 0) return { id: 'Fase belum dapat dihitung.', en: 'The phase cannot be computed yet.' }
  if (open)
    return {
      id: `Waktu perbuatan menyentuh ${here.map((position) => phasePositionWords.id[position]).join(' dan ')}: kedua kelompok baris ditawarkan, dan petugas memilih dengan alasan.`,
      en: `The time of the act touches ${here.map((position) => phasePositionWords.en[position]).join(' and ')}: rows of both are offered, and a person chooses with a reason.`,
    }
  if (row === null || counterpart === null)
    return {
      id: 'Baris yang dipilih tidak mempunyai padanan pada sisi lain tonggak.',
      en: 'The chosen row has no counterpart on the other side of the pivot.',
    }
  const words = (language: 'id' | 'en'): string =>
    (there.length > 0 ? there : sides.filter((side) => !side.touched))
      .map((side) => phasePositionWords[language][side.position])
      .join(language === 'id' ? ' atau ' : ' or ')
  return {
    id: `Bila waktunya ternyata ${words('id')}, perbuatan yang sama masuk baris ${counterpart}, bukan ${row}.`,
    en: `Were the time ${words('en')}, the same act would fall under row ${counterpart}, not ${row}.`,
  }
}
