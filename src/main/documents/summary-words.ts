/** What the tables of the report say alike. */
import { Paragraph, TextRun } from 'docx'
import { shareInTenths } from '#shared/domain/school-summary'
import { inline } from './text'
import type { NamedAwardView } from './views'

export const caption = (text: string): Paragraph =>
  new Paragraph({ style: 'TenBang', children: [new TextRun(text)] })

/** "84,3", or a dash when there is nobody to divide by, or nobody knows how many. */
export function share(part: number, whole: number | null): string {
  const tenths = whole === null ? null : shareInTenths(part, whole)
  return tenths === null ? '–' : `${Math.floor(tenths / 10)},${tenths % 10}`
}

/** After an award that a higher authority has not decided yet. */
export const pendingNote = (isPending: boolean): string => (isPending ? ' (đang trình cấp trên)' : '')

/** "Danh hiệu “Lao động tiên tiến”"; a form without quotes. */
export const quoted = ({ award, kind }: NamedAwardView): string =>
  kind === 'title' ? `Danh hiệu “${inline(award)}”` : inline(award)
