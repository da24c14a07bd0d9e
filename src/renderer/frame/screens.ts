import {
  IconArrowsDiff,
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
  /** Digit of its shortcut; null for a screen without one. */
  digit: string | null
  group: 'campaign' | 'school'
}

/**
 * The rail, top to bottom: what a campaign goes through (Alt + digit), then what stays from one campaign to the
 * next (Alt + Shift + digit; Ctrl + digit is the forms' own). 7 and 9 are kept for Hội đồng, before Quyết định,
 * and Văn bản, after it.
 */
export const screens: readonly Screen[] = [
  { path: '/', label: 'Bàn việc', icon: IconLayoutBoard, digit: '1', group: 'campaign' },
  { path: '/dot', label: 'Đợt thi đua', icon: IconFlag, digit: '2', group: 'campaign' },
  { path: '/ho-so', label: 'Hồ sơ đơn vị', icon: IconInbox, digit: '3', group: 'campaign' },
  { path: '/theo-doi', label: 'Theo dõi nộp', icon: IconChecklist, digit: '4', group: 'campaign' },
  { path: '/tong-hop', label: 'Tổng hợp', icon: IconTable, digit: '5', group: 'campaign' },
  { path: '/xet-dieu-kien', label: 'Xét điều kiện', icon: IconListCheck, digit: '6', group: 'campaign' },
  { path: '/hoi-dong', label: 'Hội đồng', icon: IconUsersGroup, digit: '7', group: 'campaign' },
  { path: '/quyet-dinh', label: 'Quyết định', icon: IconGavel, digit: '8', group: 'campaign' },
  { path: '/van-ban', label: 'Văn bản', icon: IconFiles, digit: '9', group: 'campaign' },
  { path: '/doi-chieu', label: 'Bảng đối chiếu', icon: IconArrowsDiff, digit: null, group: 'campaign' },
  { path: '/bao-cao', label: 'Báo cáo tổng kết', icon: IconReportAnalytics, digit: '0', group: 'campaign' },
  { path: '/so-khen-thuong', label: 'Sổ khen thưởng', icon: IconCertificate, digit: '1', group: 'school' },
  { path: '/nhan-su', label: 'Nhân sự', icon: IconUsers, digit: '2', group: 'school' },
  { path: '/don-vi', label: 'Đơn vị', icon: IconBuilding, digit: '3', group: 'school' },
  { path: '/sang-kien', label: 'Sáng kiến', icon: IconBulb, digit: '4', group: 'school' },
  { path: '/can-cu', label: 'Căn cứ pháp lý', icon: IconScale, digit: '5', group: 'school' },
  { path: '/thiet-lap', label: 'Thiết lập', icon: IconSettings, digit: '6', group: 'school' },
]

/** "Alt+3", as menus and tooltips write it. */
export const shortcutOf = ({ digit, group }: Screen): string =>
  digit === null ? '' : `${group === 'campaign' ? 'Alt' : 'Alt+Shift'}+${digit}`

/** The screen that a key leads to. */
export function screenOfKey(
  event: Pick<KeyboardEvent, 'code' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey'>,
) {
  if (!event.altKey || event.ctrlKey || event.metaKey) return undefined
  const group = event.shiftKey ? 'school' : 'campaign'
  return screens.find(
    (screen) => screen.group === group && screen.digit !== null && event.code === `Digit${screen.digit}`,
  )
}

/** Screens without a line of their own: the line that they belong to. */
const homes: readonly (readonly [screen: string, home: string])[] = [
  ['/dot-xuat', '/dot'],
  ['/giay-khen', '/van-ban'],
]

const isUnder = (location: string, path: string) => location === path || location.startsWith(`${path}/`)

/** Whether the rail's line for a screen is the one in hand. */
export function isAt(location: string, path: string): boolean {
  if (path === '/') return location === '/'
  return isUnder(location, path) || homes.some(([screen, home]) => home === path && isUnder(location, screen))
}
