import { unitMinutesTexts } from '#main/documents/texts/unit-minutes'
import type { NamedView } from '#main/documents/unit-minutes'
import { campaignPhrase, organisationView } from '#main/services/award-decision-view'
import { formatSchoolYear } from '#shared/day'
import type { AwardCode } from '#shared/domain/award'
import { awardOrder } from '#shared/domain/decision-list'
import type { Lack } from '#shared/domain/document'
import type { RosterMember } from '#shared/domain/submission'
import { AppError } from '#shared/result'
import { planLacks, planView, yearOf } from './college'
import { paperLacks } from './proposal-lacks'
import { awardNameView } from './proposals'
import { defineSource } from './source'
import { submitterOrganisation } from './submitter-header'
import { type ProposalsOfUnit, proposalsOfKey, unitItems } from './unit-documents'
import { unitRosters } from './unit-heads'

/** The minutes of a unit's review, rebuilt from what its submission says. */
export const unitMinutesSource = defineSource({
  kind: 'unit-minutes',
  list: (book) => unitItems(book, ({ values }) => values !== null),
  async load(book, key) {
    const group = await proposalsOfKey(book, key)
    const { unit, values } = group
    if (!values) throw new AppError('conflict', `${unit.name} chưa nộp hồ sơ nên chưa có biên bản họp.`)
    const { campaign, organisation } = book
    const { review } = values
    const roster = (await unitRosters(book)).get(unit.id) ?? []
    return {
      builder: 'unit-minutes',
      view: {
        organisation: submitterOrganisation(organisation, unit),
        college: organisationView(organisation),
        number: review.minutesNumber,
        unitName: unit.name,
        campaign: campaignPhrase(campaign),
        schoolYear: formatSchoolYear(campaign.schoolYear),
        plan: planView(book),
        standingUnit: organisation.standingUnit,
        heldOn: review.on,
        year: yearOf(review.on ?? campaign.to),
        startTime: review.time,
        place: review.place,
        chair: named(review.chair, roster),
        secretary: named(review.secretary, roster),
        total: review.total,
        present: review.present,
        absences: review.absences,
        collective: ownCollective(group),
        people: group.people.map(({ personId: _, codes: __, ...person }) => person),
        counts: countsOf(group.people),
        others: group.others,
        notConsidered: group.notConsidered.map(({ honorific, name, position, reason }) => ({
          name: `${honorific} ${name}`,
          position,
          reason,
        })),
        texts: book.textsOf(unitMinutesTexts),
      },
      fileName: `Biên bản họp bình xét, ${unit.name}`,
      lacks: [...reviewLacks(group), ...paperLacks(group), ...planLacks(book)],
    }
  },
})

function ownCollective({ unit, collectives }: ProposalsOfUnit) {
  const own = collectives.find(({ unitId }) => unitId === unit.id)
  if (!own) return null
  const { unitId: _, codes: __, ...collective } = own
  return collective
}

function countsOf(people: ProposalsOfUnit['people']) {
  const counts = new Map<AwardCode, number>()
  for (const code of people.flatMap(({ codes }) => codes)) counts.set(code, (counts.get(code) ?? 0) + 1)
  return [...counts]
    .sort(([a], [b]) => awardOrder(a) - awardOrder(b))
    .map(([code, count]) => ({ ...awardNameView(code), count }))
}

/** With the position the roster gives, when only one person there bears the name. */
function named(name: string, roster: RosterMember[]): NamedView {
  const [member, ...namesakes] = roster.filter(({ fullName }) => fullName === name)
  return { name, position: member && namesakes.length === 0 ? member.position : '' }
}

function reviewLacks({ unit, values }: ProposalsOfUnit): Lack[] {
  const review = values?.review
  const lack = (isMissing: boolean, what: string, field: string): Lack[] =>
    isMissing
      ? [
          {
            message: `${unit.name}: ${what}.`,
            at: { screen: 'submission', unitId: unit.id, field: `review.${field}` },
          },
        ]
      : []
  const absent =
    review && review.total !== null && review.present !== null ? review.total - review.present : null
  return [
    ...lack(!review?.minutesNumber, 'biên bản họp chưa có số', 'minutesNumber'),
    ...lack(!review?.on, 'chưa ghi ngày họp', 'on'),
    ...lack(!review?.time, 'chưa ghi giờ họp', 'time'),
    ...lack(!review?.place, 'chưa ghi nơi họp', 'place'),
    ...lack(!review?.chair, 'chưa ghi chủ tọa', 'chair'),
    ...lack(!review?.secretary, 'chưa ghi thư ký', 'secretary'),
    ...lack(review?.total == null, 'chưa ghi tổng số người', 'total'),
    ...lack(review?.present == null, 'chưa ghi số người có mặt', 'present'),
    ...lack(
      absent !== null && review !== undefined && absent !== review.absences.length,
      `vắng ${absent} người, mới ghi tên ${review?.absences.length ?? 0} người`,
      'absences',
    ),
  ]
}
