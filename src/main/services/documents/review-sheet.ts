import { reviewSheetTexts } from '#main/documents/texts/review-sheet'
import { campaignPhrase } from '#main/services/award-decision-view'
import { AppError } from '#shared/result'
import { blankIssue, standingOrganisation } from './college'
import { birthDateLacks } from './proposal-lacks'
import { defineSource } from './source'
import { proposalsOfKey, proposes, unitItems } from './unit-documents'
import { headOfUnit } from './unit-heads'

/** For each unit that proposes anybody. */
export const reviewSheetSource = defineSource({
  kind: 'review-sheet',
  list: (book) => unitItems(book, proposes),
  async load(book, key) {
    const group = await proposalsOfKey(book, key)
    const { unit, people, collectives } = group
    if (!proposes(group)) throw new AppError('conflict', `${unit.name} chưa đề nghị tập thể, cá nhân nào.`)
    return {
      builder: 'review-sheet',
      view: {
        organisation: standingOrganisation(book),
        issue: blankIssue(book),
        signer: await headOfUnit(book, unit),
        unitName: unit.name,
        campaign: campaignPhrase(book.campaign),
        standingUnit: book.organisation.standingUnit,
        people: people.map(({ honorific, name, birthDate, position, workplace, awards }) => ({
          ...{ honorific, name, birthDate, position, workplace, awards },
        })),
        collectives: collectives.map(({ name, awards }) => ({ name, awards })),
        texts: book.textsOf(reviewSheetTexts),
      },
      fileName: `Bản rà soát họ tên, chức danh, ${unit.name}`,
      lacks: birthDateLacks([group]),
    }
  },
})
