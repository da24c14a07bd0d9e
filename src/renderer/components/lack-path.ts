import type { LackTarget } from '#shared/domain/document'

/** The screen where something missing is entered; the field to go to follows as `?o=`. */
export function lackPath(at: LackTarget): string {
  const field = 'field' in at && at.field !== '' ? `?o=${encodeURIComponent(at.field)}` : ''
  switch (at.screen) {
    case 'organisation':
      return `/thiet-lap${field}`
    case 'campaign':
      return `/dot/${at.campaignId}${field}`
    case 'submission':
      return `/ho-so/${at.unitId}${field}`
    case 'person':
      return `/nhan-su/${at.personId}`
    case 'council':
      return `/hoi-dong/thanh-vien${field}`
    case 'sessions':
      return '/hoi-dong'
    case 'session':
      if (at.field === 'candidates') return `/hoi-dong/${at.sessionId}/danh-sach`
      return `/hoi-dong/${at.sessionId}${field}`
    case 'ballot':
      return `/hoi-dong/${at.sessionId}/phieu/${at.ballotId}`
    case 'decision':
      return `/quyet-dinh/${at.decisionId}${field}`
    case 'report':
      return `/bao-cao${field}`
    case 'document':
      return `/van-ban/${at.kind}/${at.key}`
    case 'reconciliation':
      return '/doi-chieu'
  }
}
