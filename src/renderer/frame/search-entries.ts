import type { CampaignListItem } from '#shared/domain/campaign'
import { campaignLabel, campaignStateNames } from '#shared/domain/campaign-names'
import type { PersonListItem } from '#shared/domain/person'
import type { Unit } from '#shared/domain/unit'
import { matchesSearch } from '#shared/text/vietnamese'
import { screens, shortcutOf } from './screens'

export type SearchEntry = {
  id: string
  group: 'Mục' | 'Việc' | 'Đơn vị' | 'Nhân sự' | 'Đợt thi đua'
  label: string
  detail: string
  /** Found by these words too. */
  keywords: string
  path: string
  /** Done at once, without going anywhere. */
  command?: 'back-up'
  /** Takes this campaign in hand on the way. */
  campaignId?: number
}

const actions: Pick<SearchEntry, 'label' | 'path' | 'keywords' | 'command'>[] = [
  { label: 'Tạo đợt thi đua', path: '/dot/moi', keywords: 'kế hoạch phát động mới' },
  { label: 'Thêm người', path: '/nhan-su/moi', keywords: 'nhân sự viên chức mới' },
  { label: 'Thêm đơn vị', path: '/don-vi/moi', keywords: 'phòng khoa trung tâm mới' },
  { label: 'Nhập nhân sự từ Excel', path: '/nhap/nhan-su', keywords: 'import danh sách' },
  { label: 'Nhập đơn vị từ Excel', path: '/nhap/don-vi', keywords: 'import danh sách' },
  { label: 'Ghi khen thưởng', path: '/so-khen-thuong/moi', keywords: 'sổ danh hiệu bằng khen giấy khen mới' },
  {
    label: 'Nhập sổ khen thưởng từ Excel',
    path: '/nhap/khen-thuong',
    keywords: 'import danh sách các năm trước',
  },
  {
    label: 'Nhập hồ sơ đột xuất, chuyên đề',
    path: '/dot-xuat',
    keywords: 'khen thưởng đột xuất học sinh sinh viên hồ sơ rút gọn',
  },
  {
    label: 'Ghi thành viên Hội đồng',
    path: '/hoi-dong/thanh-vien',
    keywords: 'kiện toàn chủ tịch thư ký ủy viên',
  },
  { label: 'Lập phiên họp Hội đồng', path: '/hoi-dong', keywords: 'biên bản giấy mời bỏ phiếu kiểm phiếu' },
  {
    label: 'Lập quyết định',
    path: '/quyet-dinh',
    keywords: 'khen thưởng ban hành đính chính thu hồi tiền thưởng',
  },
  {
    label: 'Xem, in, lưu văn bản của đợt',
    path: '/van-ban',
    keywords: 'cả bộ word tờ trình biên bản giấy khen thông báo kết quả phiếu bầu',
  },
  {
    label: 'Sửa mẫu chữ của văn bản',
    path: '/van-ban/mau-chu',
    keywords: 'câu chữ cố định nơi nhận điều khoản',
  },
  { label: 'Đối chiếu các khâu', path: '/doi-chieu', keywords: 'khớp số liệu đề nghị bỏ phiếu quyết định' },
  { label: 'Thêm sáng kiến', path: '/sang-kien/moi', keywords: 'đề tài tác giả mới' },
  { label: 'Thêm văn bản căn cứ', path: '/can-cu/moi', keywords: 'nghị định thông tư luật pháp lý' },
  { label: 'Nhập căn cứ pháp lý từ Excel', path: '/nhap/can-cu', keywords: 'import văn bản' },
  {
    label: 'Sửa quy định thi đua',
    path: '/thiet-lap/quy-dinh',
    keywords: 'tỷ lệ phiếu thẩm quyền tiêu chuẩn',
  },
  {
    label: 'Sửa mẫu giấy khen',
    path: '/giay-khen',
    keywords: 'phôi in thử vị trí',
  },
  { label: 'Sao lưu ngay', path: '/thiet-lap', keywords: 'backup bản sao', command: 'back-up' },
  { label: 'Khôi phục bản sao lưu', path: '/thiet-lap', keywords: 'backup' },
  { label: 'Xoá dữ liệu mẫu', path: '/thiet-lap', keywords: 'gỡ dữ liệu mẫu' },
  { label: 'Sửa thông tin trường', path: '/thiet-lap', keywords: 'cơ quan chủ quản người ký hiệu trưởng' },
]

type Sources = { people: PersonListItem[]; units: Unit[]; campaigns: CampaignListItem[] }

/** Everything that can be gone to. */
export function searchEntries({ people, units, campaigns }: Sources): SearchEntry[] {
  return [
    ...screens.map(
      (screen): SearchEntry => ({
        id: `screen${screen.path}`,
        group: 'Mục',
        label: screen.label,
        detail: shortcutOf(screen),
        keywords: '',
        path: screen.path,
      }),
    ),
    ...actions.map(
      (action): SearchEntry => ({
        id: `action${action.label}`,
        group: 'Việc',
        detail: '',
        ...action,
      }),
    ),
    ...units.map(
      (unit): SearchEntry => ({
        id: `unit${unit.id}`,
        group: 'Đơn vị',
        label: unit.name,
        detail: 'Mở hồ sơ của đơn vị trong đợt đang làm',
        keywords: unit.shortName,
        path: campaigns.length > 0 ? `/ho-so/${unit.id}` : `/don-vi/${unit.id}`,
      }),
    ),
    ...people.map(
      (person): SearchEntry => ({
        id: `person${person.id}`,
        group: 'Nhân sự',
        label: person.fullName,
        detail: person.stays
          .map((stay) => [stay.position, stay.unitName].filter(Boolean).join(', '))
          .join(' · '),
        keywords: `${person.staffCode} ${person.citizenId}`,
        path: `/nhan-su/${person.id}`,
      }),
    ),
    ...campaigns.map(
      (campaign): SearchEntry => ({
        id: `campaign${campaign.id}`,
        group: 'Đợt thi đua',
        label: campaignLabel(campaign),
        detail: campaignStateNames[campaign.state],
        keywords: campaign.title,
        path: `/dot/${campaign.id}`,
        campaignId: campaign.id,
      }),
    ),
  ]
}

const mostOfGroup = 8

/**
 * The entries that match, by group in a fixed order; in a group those whose name has the words come before those with
 * a keyword. Without a query: screens and actions.
 */
export function findEntries(
  entries: SearchEntry[],
  query: string,
): { label: SearchEntry['group']; entries: SearchEntry[] }[] {
  const groups = new Map<SearchEntry['group'], { named: SearchEntry[]; others: SearchEntry[] }>()
  const isOpen = query.trim() === ''
  for (const entry of entries) {
    const group = groups.get(entry.group) ?? { named: [], others: [] }
    if (isOpen && entry.group !== 'Mục' && entry.group !== 'Việc') continue
    if (!isOpen && group.named.length >= mostOfGroup) continue
    if (matchesSearch(entry.label, query)) group.named.push(entry)
    else if (matchesSearch(`${entry.label} ${entry.keywords}`, query)) group.others.push(entry)
    else continue
    groups.set(entry.group, group)
  }
  return [...groups].map(([label, { named, others }]) => {
    const found = [...named, ...others]
    return { label, entries: isOpen ? found : found.slice(0, mostOfGroup) }
  })
}
