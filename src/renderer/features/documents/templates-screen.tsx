import { useEffect } from 'react'
import { Link, useLocation } from 'wouter'
import { type DocumentKind, type DocumentTextSlot, documentNames } from '#shared/domain/document'
import { useRequest } from '../../api'
import { EmptyState } from '../../components/empty-state'
import { ErrorBanner } from '../../components/error-banner'
import { Page } from '../../components/page'
import { AreaSwitch } from './area-switch'
import classes from './documents.module.css'
import { textsPath } from './places'
import { WordingForm } from './wording-form'

type Props = { kind: DocumentKind | null; campaignId: number | null }

/** The fixed texts of each kind of document, for the college to word in its own way. */
export function TemplatesScreen({ kind, campaignId }: Props) {
  const [, go] = useLocation()
  const { data: slots, error } = useRequest('documentTexts.list', null)
  const kinds = [...new Set((slots ?? []).map((slot) => slot.kind))]
  const [first] = kinds
  const open = kind !== null && kinds.includes(kind) ? kind : null

  useEffect(() => {
    if (open === null && first) go(textsPath(first), { replace: true })
  }, [open, first, go])

  return (
    <Page
      title="Văn bản"
      help="Câu chữ cố định của từng loại văn bản, dùng cho mọi đợt. Chỗ trong ngoặc nhọn tự điền theo số liệu."
      actions={<AreaSwitch area="texts" />}
      isFixed
    >
      <ErrorBanner error={error} />
      {slots?.length === 0 && (
        <EmptyState title="Chưa có mẫu chữ nào">Các văn bản hiện chưa có câu chữ nào sửa được.</EmptyState>
      )}
      {slots && open && (
        <div className={classes.texts}>
          <nav aria-label="Loại văn bản" style={{ display: 'contents' }}>
            <ul className={classes.kinds}>
              {kinds.map((one) => (
                <li key={one}>
                  <Link href={textsPath(one)} aria-current={one === open ? 'page' : undefined}>
                    {documentNames[one]}
                    {isEdited(slots, one) && <span className={classes.edited}>đã sửa</span>}
                  </Link>
                </li>
              ))}
            </ul>
          </nav>
          <WordingForm
            key={open}
            kind={open}
            slots={slots.filter((slot) => slot.kind === open)}
            campaignId={campaignId}
          />
        </div>
      )}
    </Page>
  )
}

const isEdited = (slots: DocumentTextSlot[], kind: DocumentKind): boolean =>
  slots.some((slot) => slot.kind === kind && slot.body !== null)
