import { useMemo } from 'react'
import type { RosterMember, SubmissionView } from '#shared/domain/submission'
import { useRequest } from '../../api'

/** Everybody a line may name, by id: the unit's people, those already on the list, and the whole college. */
export function useNamedPeople(view: SubmissionView): Map<number, RosterMember> {
  const { data: everybody } = useRequest('people.list', { includesFormer: true })
  return useMemo(() => {
    const people = new Map<number, RosterMember>()
    for (const person of everybody ?? [])
      people.set(person.id, {
        personId: person.id,
        honorific: person.honorific,
        fullName: person.fullName,
        birthDate: person.birthDate,
        staffCode: person.staffCode,
        position: person.stays.find((stay) => stay.unitId === view.unit.id)?.position ?? '',
      })
    for (const member of [...view.others, ...view.roster]) people.set(member.personId, member)
    return people
  }, [everybody, view])
}
