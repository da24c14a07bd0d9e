/* Where one can be under /hoi-dong. Pure. */

export const title = 'Hội đồng'
const base = '/hoi-dong'

export const sessionTabs = ['hop', 'danh-sach', 'phieu', 'ket-qua'] as const
export type SessionTab = (typeof sessionTabs)[number]

export type SessionPlace = {
  screen: 'sessions'
  sessionId: number | null
  tab: SessionTab | 'man-hinh'
  ballotId: number | null
}
export type Place = SessionPlace | { screen: 'councils'; id: number | 'moi' | null }

/** Reads what stands after '/hoi-dong/'. What makes no sense leads to the sessions. */
export function placeOf(rest: string): Place {
  const [first = '', tab = '', last = ''] = rest.split('/')
  if (first === 'thanh-vien') return { screen: 'councils', id: tab === 'moi' ? 'moi' : idOf(tab) }
  return {
    screen: 'sessions',
    sessionId: idOf(first),
    tab: tab === 'man-hinh' ? tab : (sessionTabs.find((known) => known === tab) ?? 'hop'),
    ballotId: idOf(last),
  }
}

const idOf = (text: string): number | null => (/^[1-9]\d{0,9}$/.test(text) ? Number(text) : null)

export const councilPath = (id: number | 'moi' | null = null): string =>
  id === null ? `${base}/thanh-vien` : `${base}/thanh-vien/${id}`

export const sessionPath = (
  sessionId: number | null,
  tab: SessionPlace['tab'] = 'hop',
  ballotId: number | null = null,
): string => {
  if (sessionId === null) return base
  const parts = [base, sessionId, ...(tab === 'hop' ? [] : [tab]), ...(ballotId === null ? [] : [ballotId])]
  return parts.join('/')
}
