import { handInReceiptTexts } from '#main/documents/texts/hand-in-receipt'
import { campaignPhrase } from '#main/services/award-decision-view'
import { missingPapers } from '#main/services/submission-service'
import { daysBetween } from '#shared/day'
import { paperKinds, paperNames } from '#shared/domain/campaign-names'
import type { Lack } from '#shared/domain/document'
import { isUntouchedLine } from '#shared/domain/submission'
import { AppError } from '#shared/result'
import { issueView, standingOrganisation } from './college'
import { defineSource } from './source'
import { type ProposalsOfUnit, proposalsOfKey, unitItems } from './unit-documents'

/** For each unit that has handed anything in. */
export const handInReceiptSource = defineSource({
  kind: 'hand-in-receipt',
  list: (book) => unitItems(book, ({ values }) => values !== null),
  async load(book, key) {
    const group = await proposalsOfKey(book, key)
    const { unit, values } = group
    if (!values) throw new AppError('conflict', `${unit.name} chưa nộp hồ sơ nên chưa có phiếu giao nhận.`)
    const { campaign } = book
    const lacking = new Set(missingPapers(campaign, values))
    const noted = new Map(values.papers.map((paper) => [paper.kind, paper]))
    const kinds = paperKinds.filter(
      (kind) => campaign.requiredPapers.includes(kind) || noted.get(kind)?.status === 'present',
    )
    return {
      builder: 'hand-in-receipt',
      view: {
        organisation: standingOrganisation(book),
        issue: issueView(book, { number: '', signedOn: values.receivedOn }),
        unitName: unit.name,
        campaign: campaignPhrase(campaign),
        receivedOn: values.receivedOn,
        receivedTime: values.receivedTime,
        receivedFrom: values.receivedFrom,
        unitDeadline: campaign.unitDeadline,
        lateDays:
          campaign.unitDeadline && values.receivedOn
            ? Math.max(0, daysBetween(campaign.unitDeadline, values.receivedOn))
            : 0,
        papers: kinds.map((kind) => ({
          name: paperNames[kind],
          isPresent: !lacking.has(kind),
          note: noted.get(kind)?.note ?? '',
        })),
        listed: {
          people: values.people.filter((line) => !isUntouchedLine(line)).length,
          nominated: group.people.length,
        },
        texts: book.textsOf(handInReceiptTexts),
      },
      fileName: `Phiếu giao nhận hồ sơ, ${unit.name}`,
      lacks: receiptLacks(group),
    }
  },
})

function receiptLacks({ unit, values }: ProposalsOfUnit): Lack[] {
  const lack = (isMissing: boolean, what: string, field: string): Lack[] =>
    isMissing
      ? [
          {
            message: `${unit.name}: chưa ghi ${what}.`,
            at: { screen: 'submission', unitId: unit.id, field },
          },
        ]
      : []
  return [
    ...lack(!values?.receivedOn, 'ngày nhận hồ sơ', 'receivedOn'),
    ...lack(!values?.receivedTime, 'giờ nhận hồ sơ', 'receivedTime'),
    ...lack(!values?.receivedFrom, 'người giao hồ sơ', 'receivedFrom'),
  ]
}
