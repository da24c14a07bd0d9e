import {
  IconBook2,
  IconBuilding,
  IconBulb,
  IconCertificate,
  IconChecklist,
  IconFiles,
  IconFlag,
  IconGavel,
  IconInbox,
  IconLayoutBoard,
  IconListCheck,
  IconReportAnalytics,
  IconScale,
  IconSettings,
  IconTable,
  IconUsers,
  IconUsersGroup,
} from '@tabler/icons-react'

export type Screen = {
  path: string
  label: string
  icon: typeof IconFlag
  /** Digit of its shortcut, Alt + digit; there are more screens than digits. */
  digit: string | null
  group: 'campaign' | 'school'
}

/** The rail, top to bottom: what a campaign goes through, then what stays from one campaign to the next. */
export const screens: readonly Screen[] = [
  { path: '/', label: 'Bàn việc', icon: IconLayoutBoard, digit: '1', group: 'campaign' },
  { path: '/dot', label: 'Đợt thi đua', icon: IconFlag, digit: '2', group: 'campaign' },
  { path: '/ho-so', label: 'Hồ sơ đơn vị', icon: IconInbox, digit: '3', group: 'campaign' },
  { path: '/theo-doi', label: 'Theo dõi nộp', icon: IconChecklist, digit: '4', group: 'campaign' },
  { path: '/tong-hop', label: 'Tổng hợp', icon: IconTable, digit: '5', group: 'campaign' },
  { path: '/xet-dieu-kien', label: 'Xét điều kiện', icon: IconListCheck, digit: null, group: 'campaign' },
  { path: '/hoi-dong', label: 'Hội đồng', icon: IconUsersGroup, digit: null, group: 'campaign' },
  { path: '/quyet-dinh', label: 'Quyết định', icon: IconGavel, digit: '6', group: 'campaign' },
  { path: '/bao-cao', label: 'Báo cáo tổng kết', icon: IconReportAnalytics, digit: '7', group: 'campaign' },
  { path: '/van-ban', label: 'Văn bản', icon: IconFiles, digit: null, group: 'campaign' },
  { path: '/doi-chieu', label: 'Bảng đối chiếu', icon: IconScale, digit: null, group: 'campaign' },
  { path: '/so-khen-thuong', label: 'Sổ khen thưởng', icon: IconCertificate, digit: null, group: 'school' },
  { path: '/nhan-su', label: 'Nhân sự', icon: IconUsers, digit: '8', group: 'school' },
  { path: '/don-vi', label: 'Đơn vị', icon: IconBuilding, digit: '9', group: 'school' },
  { path: '/sang-kien', label: 'Sáng kiến', icon: IconBulb, digit: null, group: 'school' },
  { path: '/can-cu', label: 'Căn cứ pháp lý', icon: IconBook2, digit: null, group: 'school' },
  { path: '/thiet-lap', label: 'Thiết lập', icon: IconSettings, digit: '0', group: 'school' },
]

/** "Alt+3", as menus and tooltips write it. */
export const shortcutOf = ({ digit }: Screen): string => (digit === null ? '' : `Alt+${digit}`)

/** Whether the rail's line for a screen is the one in hand. */
export const isAt = (location: string, path: string): boolean =>
  path === '/' ? location === '/' : location === path || location.startsWith(`${path}/`)
