import type { Invitation } from '../../../contract/statements.ts'
import { at, codes, type Told } from '../story-facts.ts'

/** Invitations to be heard: the four who came, and the superior who twice did not. */
export const invitations: readonly Told<Invitation>[] = [
  invitation('UND-01', { person: codes.photographer, sent: ['2024-10-15', '12:00'], invited: ['2024-10-16', '09:00'] }),
  invitation('UND-02', { person: codes.villageHead, sent: ['2024-10-15', '16:30'], invited: ['2024-10-16', '13:30'] }),
  invitation('UND-03', {
    person: codes.superior,
    sent: ['2024-10-15', '08:30'],
    invited: ['2024-10-16', '15:00'],
    outcome: 'absent',
    reason: 'Tidak hadir tanpa kabar',
  }),
  invitation('UND-04', { person: codes.subjectOne, sent: ['2024-10-15', '08:30'], invited: ['2024-10-17', '09:00'] }),
  invitation('UND-05', { person: codes.subjectTwo, sent: ['2024-10-15', '08:30'], invited: ['2024-10-17', '14:00'] }),
  invitation('UND-06', {
    person: codes.superior,
    sent: ['2024-10-16', '16:00'],
    invited: ['2024-10-18', '09:00'],
    outcome: 'absent',
    reason: 'Tidak hadir; staf menyampaikan ada rapat lain',
  }),
]

type Call = {
  person: string
  sent: readonly [date: string, clock: string]
  invited: readonly [date: string, clock: string]
  outcome?: Invitation['outcome']
  reason?: string
}

function invitation(id: string, { person, sent, invited, outcome = 'came', reason }: Call): Told<Invitation> {
  return {
    id,
    body: {
      person,
      letter: `${id.slice(4)}/UND/CONTOH/X/2024`,
      sentAt: at(...sent),
      invitedFor: at(...invited),
      outcome,
      reason: reason ?? null,
    },
  }
}
