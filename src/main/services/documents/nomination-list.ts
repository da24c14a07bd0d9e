import type {
  ListedCollectiveView,
  ListedPersonView,
  NominationListView,
} from '#main/documents/nomination-list'
import { nominationListTexts } from '#main/documents/texts/nomination-list'
import { campaignPhrase, organisationView } from '#main/services/award-decision-view'
import { AppError } from '#shared/result'
import type { CampaignBook } from './book'
import { blankIssue, principalSigner, signerLacks } from './college'
import { nomineeBackgrounds } from './nominee-background'
import { birthDateLacks, paperLacks } from './proposal-lacks'
import { listProposals, type UnitProposals } from './proposals'
import { defineSource } from './source'
import { submitterOrganisation } from './submitter-header'
import { proposalsOfKey, proposes, unitItems } from './unit-documents'
import { headOfUnit } from './unit-heads'

const wholeSchool = { key: '', about: 'Tổng hợp toàn trường' }

/** The whole school's list, and each unit's own. */
export const nominationListSource = defineSource({
  kind: 'nomination-list',
  async list(book) {
    const units = await unitItems(book, proposes)
    const isAnyone = (await listProposals(book)).some(proposes)
    return isAnyone ? [wholeSchool, ...units] : units
  },
  async load(book, key) {
    if (key === '') return loadWholeSchool(book)
    const group = await proposalsOfKey(book, key)
    const { unit } = group
    if (!proposes(group)) throw nobody(unit.name)
    return {
      builder: 'nomination-list',
      view: {
        organisation: submitterOrganisation(book.organisation, unit),
        issue: blankIssue(book),
        signer: await headOfUnit(book, unit),
        campaign: campaignPhrase(book.campaign),
        unitName: unit.name,
        ...(await listed(book, [group])),
        texts: book.textsOf(nominationListTexts),
      },
      fileName: `Danh sách đề nghị, ${unit.name}`,
      lacks: [...paperLacks(group), ...birthDateLacks([group])],
    }
  },
})

async function loadWholeSchool(book: CampaignBook) {
  const groups = (await listProposals(book)).filter(proposes)
  if (groups.length === 0) throw nobody('Đợt này')
  return {
    builder: 'nomination-list' as const,
    view: {
      organisation: organisationView(book.organisation),
      issue: blankIssue(book),
      signer: principalSigner(book),
      campaign: campaignPhrase(book.campaign),
      unitName: '',
      ...(await listed(book, groups)),
      texts: book.textsOf(nominationListTexts),
    },
    fileName: 'Danh sách đề nghị, tổng hợp toàn trường',
    lacks: [...groups.flatMap(paperLacks), ...birthDateLacks(groups), ...signerLacks(book)],
  }
}

const nobody = (who: string) => new AppError('conflict', `${who} chưa đề nghị tập thể, cá nhân nào.`)

/** The groups to print, and how many different people and collectives they are. */
async function listed(
  book: CampaignBook,
  groups: readonly UnitProposals[],
): Promise<Pick<NominationListView, 'groups' | 'recipients'>> {
  const backgroundOf = await nomineeBackgrounds(book)
  const rows = new Map((await book.summary()).rows.map((row) => [row.unitId, row]))
  const distinct = (ids: number[]) => new Set(ids).size
  return {
    recipients: {
      people: distinct(groups.flatMap(({ people }) => people.map(({ personId }) => personId))),
      collectives: distinct(groups.flatMap(({ collectives }) => collectives.map(({ unitId }) => unitId))),
    },
    groups: groups.map((group) => ({
      unitName: group.unit?.name ?? '',
      collectives: group.collectives.map(({ unitId, codes: _, ...collective }): ListedCollectiveView => {
        const row = rows.get(unitId)
        const isOwn = group.unit?.id === unitId && group.values !== null
        return {
          ...collective,
          figures:
            row && isOwn && row.advancedWorkers.count > 0
              ? {
                  people: row.people.count,
                  advancedWorkers: row.advancedWorkers.count,
                  emulators: row.emulators.count,
                  disciplined:
                    group.values?.people.filter((line) => line.specialCase === 'disciplined').length ?? 0,
                }
              : null,
        }
      }),
      people: group.people.map(({ personId, codes, ...person }): ListedPersonView => {
        return { ...person, ...backgroundOf(personId, codes) }
      }),
    })),
  }
}
