import { Link } from 'wouter'
import { documentNames } from '#shared/domain/document'
import type { Reconciliation } from '#shared/domain/reconciliation'
import { formatMoment } from '../../components/moments'
import { Section } from '../../components/section'
import { StateBadge } from '../../components/state-badge'
import classes from './reconciliation.module.css'

/** Papers saved earlier that no longer say what the data says. */
export function StaleDocuments({ documents }: { documents: Reconciliation['staleDocuments'] }) {
  if (documents.length === 0) return null
  return (
    <Section
      title="Văn bản đã cũ"
      help="Số liệu đã đổi sau khi lưu các văn bản này. Lưu và in lại trước khi dùng."
    >
      <ul className={classes.list}>
        {documents.map(({ kind, key, about, exportedAt }) => (
          <li key={`${kind}/${key}`} className={classes.item}>
            <StateBadge tone="doubt">cũ</StateBadge>
            <Link href={`/van-ban/${kind}/${key}`} className={classes.go}>
              {documentNames[kind]}
              {about && ` – ${about}`}
            </Link>
            <span className={classes.when}>lưu {formatMoment(exportedAt)}</span>
          </li>
        ))}
      </ul>
    </Section>
  )
}
