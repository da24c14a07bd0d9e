import type { Lack } from '#shared/domain/document'
import type { UnitProposals } from './proposals'

/** People who are proposed without a birth date on the roster, by which namesakes are told apart. */
export const birthDateLacks = (groups: readonly UnitProposals[]): Lack[] => {
  const missing = new Map(
    groups.flatMap(({ people }) =>
      people.flatMap(({ personId, honorific, name, birthDate }) =>
        birthDate === null ? [[personId, `${honorific} ${name} chưa có ngày sinh.`] as const] : [],
      ),
    ),
  )
  return [...missing].map(([personId, message]) => ({ message, at: { screen: 'person', personId } }))
}

/** What a submitter's own paper says nothing of: grades and votes of those it proposes. */
export function paperLacks({ unit, values, collectives }: UnitProposals): Lack[] {
  if (!unit || !values) return []
  const lack = (message: string, field: string): Lack => ({
    message,
    at: { screen: 'submission', unitId: unit.id, field },
  })
  const lines = values.people.flatMap((line, index) =>
    line.title || line.form ? [{ ...line, path: `people.${index}` }] : [],
  )
  const ungraded = lines.filter(({ evaluationClass }) => evaluationClass === null)
  const unvoted = lines.filter(({ votesFor, votesTotal }) => votesFor === null || votesTotal === null)
  const [collective] = collectives
  return [
    ...(ungraded[0]
      ? [
          lack(
            `${unit.name}: ${ungraded.length} người được đề nghị chưa ghi xếp loại.`,
            `${ungraded[0].path}.evaluationClass`,
          ),
        ]
      : []),
    ...(unvoted[0]
      ? [
          lack(
            `${unit.name}: ${unvoted.length} người được đề nghị chưa ghi số phiếu.`,
            `${unvoted[0].path}.votesFor`,
          ),
        ]
      : []),
    ...(collective && values.collective.title && collective.votes === null
      ? [lack(`${unit.name}: tập thể được đề nghị chưa ghi số phiếu.`, 'collective.votesFor')]
      : []),
  ]
}
