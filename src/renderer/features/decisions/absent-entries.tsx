import { Anchor } from '@mantine/core'
import { Link } from 'wouter'
import { getAward } from '#shared/domain/award'
import { type AbsenceKind, type AbsentEntry, entryKeyText } from '#shared/domain/decision'
import classes from './decision-entries.module.css'

/** Where what keeps them out is seen or mended. */
const ways: Record<AbsenceKind, { path: string; label: string } | null> = {
  waiting: { path: '/hoi-dong', label: 'Mở Hội đồng' },
  refused: { path: '/hoi-dong', label: 'Xem kết quả bỏ phiếu' },
  letter: { path: '/van-ban', label: 'Mở Văn bản' },
  issued: null,
  unpaid: null,
}

/** From so many lines on a group is closed at first. */
const mostOpenLines = 8

/** Who is nominated and is not in this decision, under the reason: nobody is left out in silence. */
export function AbsentEntries({ absent }: { absent: readonly AbsentEntry[] }) {
  const groups = Map.groupBy(absent, (entry) => entry.group)
  if (groups.size === 0) return null
  return (
    <section className={classes.absent} aria-label="Được đề nghị nhưng không ở quyết định này">
      <h3 className={classes.part}>Được đề nghị nhưng không ở quyết định này: {absent.length} lượt</h3>
      {[...groups].map(([group, entries]) => {
        const way = ways[entries[0]!.kind]
        return (
          <details key={group} open={entries.length <= mostOpenLines}>
            <summary>
              {group}: {entries.length} lượt
              {way && (
                <Anchor component={Link} href={way.path} size="sm">
                  {way.label}
                </Anchor>
              )}
            </summary>
            <ul>
              {entries.map((entry) => (
                <li key={entryKeyText(entry)}>
                  <strong>
                    {entry.honorific} {entry.name}
                  </strong>
                  , {getAward(entry.award).shortName}
                  {entry.personId !== null && entry.unitName && <span> · {entry.unitName}</span>}
                  <div className={classes.absentReason}>{entry.reason}</div>
                </li>
              ))}
            </ul>
          </details>
        )
      })}
    </section>
  )
}
