import type { Council, CouncilInput } from '#shared/domain/council'
import type { PersonListItem } from '#shared/domain/person'

export type MemberInput = CouncilInput['members'][number]

export const emptyMember: MemberInput = { personId: null, role: 'member', position: '', unitName: '' }

/** A council about to be written down. @param today as yyyy-mm-dd */
export const newCouncil = (schoolName: string, signer: string, today: string): CouncilInput => ({
  id: null,
  name: `Hội đồng Thi đua - Khen thưởng ${schoolName}`.trim(),
  decisionNumber: '',
  decidedOn: null,
  decidedBy: signer,
  validFrom: today,
  validTo: null,
  members: [
    { ...emptyMember, role: 'chair' },
    { ...emptyMember, role: 'standing-vice-chair' },
    { ...emptyMember, role: 'secretary' },
  ],
  note: '',
})

/** A stored council as its form holds it. */
export const councilInputOf = (council: Council): CouncilInput => ({
  id: council.id,
  name: council.name,
  decisionNumber: council.decisionNumber,
  decidedOn: council.decidedOn,
  decidedBy: council.decidedBy,
  validFrom: council.validFrom,
  validTo: council.validTo,
  members: council.members.map(({ personId, role, position, unitName }) => ({
    personId,
    role,
    position,
    unitName,
  })),
  note: council.note,
})

/**
 * The line with another person: position and unit come from the roster, in place of what the roster gave for the
 * person before; what the officer typed stays.
 */
export function withPerson(
  line: MemberInput,
  next: PersonListItem | null,
  before: PersonListItem | null,
): MemberInput {
  const stay = next?.stays[0]
  const was = before?.stays[0]
  const take = (typed: string, old: string | undefined, fresh: string | undefined) =>
    typed === '' || typed === old ? (fresh ?? '') : typed
  return {
    ...line,
    personId: next?.id ?? null,
    position: take(line.position, was?.position, stay?.position),
    unitName: take(line.unitName, was?.unitName, stay?.unitName),
  }
}

/** Whether a council works on that day. */
export const isValidOn = ({ validFrom, validTo }: Pick<Council, 'validFrom' | 'validTo'>, day: string) =>
  validFrom <= day && (validTo === null || day <= validTo)
