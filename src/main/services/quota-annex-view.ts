import type { QuotaAnnexView, QuotaTableView, QuotaView } from '#main/documents/quota-annex-view'
import type { IssueView } from '#main/documents/views'
import { campaignPhrase, organisationView } from '#main/services/award-decision-view'
import type { AssessmentOverview, QuotaDesk } from '#shared/domain/assessment'
import type { Campaign } from '#shared/domain/campaign'
import type { Organisation } from '#shared/domain/organisation'
import { mayBlock } from '#shared/rules/mark'
import type { Quota } from '#shared/rules/quota'
import { getRegime } from '#shared/rules/regime'

const school = 'Toàn trường'

/** What the annex of limits is printed from. */
export const quotaAnnexView = (
  organisation: Organisation,
  campaign: Campaign,
  { regime, quotas }: Pick<AssessmentOverview, 'regime' | 'quotas'>,
  letter: IssueView,
): QuotaAnnexView => ({
  organisation: organisationView(organisation),
  campaign: campaignPhrase(campaign),
  regime: getRegime(regime.regimeId).name,
  letter: { sender: organisation.standingUnit, sign: organisation.standingUnitSign, issue: letter },
  tables: [emulation(quotas), ...outstanding(quotas)],
})

const line = (name: string, { used, limit, arithmetic }: Quota, isOver: boolean): QuotaView => ({
  name,
  used,
  limit,
  arithmetic,
  isOver,
})

function emulation({ emulation: { level, school: whole, units } }: QuotaDesk): QuotaTableView {
  return {
    title: 'Danh hiệu Chiến sĩ thi đua cơ sở',
    note:
      whole.limit === null
        ? 'Quy định áp dụng không giới hạn tỷ lệ'
        : level === 'school'
          ? 'Chỉ tiêu tính chung toàn trường; số liệu từng đơn vị để so sánh'
          : 'Chỉ tiêu tính theo từng đơn vị; số liệu toàn trường để so sánh',
    source: whole.article,
    isConfirmed: mayBlock(whole.mark),
    units: units.map((unit) => line(unit.name, unit, level === 'unit' && unit.isOver)),
    school: line(school, whole, level === 'school' && whole.isOver),
  }
}

function outstanding({ outstanding: people, outstandingUnits }: QuotaDesk): QuotaTableView[] {
  const ofPeople = people && {
    title: 'Xếp loại “Hoàn thành xuất sắc nhiệm vụ” của cá nhân',
    note: 'Tính trong từng đơn vị và toàn trường',
    source: people.school.binding.article,
    isConfirmed: mayBlock(people.school.binding.mark),
    units: people.units.map((unit) => line(unit.name, unit.binding, unit.binding.isOver)),
    school: line(school, people.school.binding, people.school.binding.isOver),
  }
  const ofUnits = outstandingUnits && {
    title: 'Xếp loại “Hoàn thành xuất sắc nhiệm vụ” của đơn vị',
    note: 'Tính trên số phòng, khoa, trung tâm của Trường',
    source: outstandingUnits.article,
    isConfirmed: mayBlock(outstandingUnits.mark),
    units: [],
    school: line(school, outstandingUnits, outstandingUnits.isOver),
  }
  return [ofPeople, ofUnits].filter((table) => table !== null)
}
