import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react'
import { useRef } from 'react'
import { type CouncilSession, councilRoleNames } from '#shared/domain/council'
import classes from './session.module.css'
import { absenceSentence } from './session-values'
import { useCellWalk } from './use-cell-walk'
import type { SessionRecord } from './use-session-record'

type Props = { session: CouncilSession; record: SessionRecord }

/** Who is there: one line a member, Space says present or absent. */
export function AttendanceGrid({ session, record }: Props) {
  const { form, saveSoon } = record
  const lines = form.values.attendance
  const body = useRef<HTMLTableSectionElement>(null)
  const { onKeyDown } = useCellWalk(body)

  function set(index: number, changes: Partial<(typeof lines)[number]>) {
    form.setFieldValue(
      'attendance',
      form.getValues().attendance.map((line, at) => (at === index ? { ...line, ...changes } : line)),
    )
  }

  return (
    <div data-path="attendance">
      <Quorum session={session} sentence={absenceSentence(lines)} />
      <table className={classes.attendance} aria-label="Thành viên dự họp">
        <thead>
          <tr>
            <th className={classes.who}>Thành viên</th>
            <th className={classes.mark}>Có mặt</th>
            <th>Lý do vắng</th>
            <th className={classes.mark} title="Ý kiến bằng văn bản của người vắng, tính như một phiếu">
              Gửi ý kiến
            </th>
          </tr>
        </thead>
        <tbody ref={body} onKeyDown={onKeyDown}>
          {lines.map((line, index) => {
            const member = session.attendees.find(({ personId }) => personId === line.personId)
            if (!member) return null
            return (
              <tr key={line.personId} data-absent={!line.isPresent || undefined}>
                <td className={classes.who}>
                  {member.name} <span className={classes.quiet}>{councilRoleNames[member.role]}</span>
                </td>
                <td className={classes.mark}>
                  <input
                    type="checkbox"
                    aria-label={`Có mặt, ${member.name}`}
                    data-row={index}
                    data-column="present"
                    checked={line.isPresent}
                    onChange={(event) => {
                      set(index, { isPresent: event.currentTarget.checked })
                      saveSoon()
                    }}
                  />
                </td>
                <td>
                  {!line.isPresent && (
                    <input
                      type="text"
                      className={classes.reason}
                      aria-label={`Lý do vắng, ${member.name}`}
                      placeholder="công tác, ốm, nghỉ phép …"
                      data-path={`attendance.${index}.reason`}
                      data-row={index}
                      data-column="reason"
                      title={line.reason || undefined}
                      value={line.reason}
                      onChange={(event) => set(index, { reason: event.currentTarget.value })}
                      onBlur={saveSoon}
                    />
                  )}
                </td>
                <td className={classes.mark}>
                  {!line.isPresent && (
                    <input
                      type="checkbox"
                      aria-label={`Ý kiến bằng văn bản, ${member.name}`}
                      data-row={index}
                      data-column="written"
                      checked={line.hasWrittenOpinion}
                      onChange={(event) => {
                        set(index, { hasWrittenOpinion: event.currentTarget.checked })
                        saveSoon()
                      }}
                    />
                  )}
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}

function Quorum({ session, sentence }: { session: CouncilSession; sentence: string }) {
  const { isMet, sentence: verdict, source } = session.quorum
  const Icon = isMet ? IconCircleCheck : IconAlertTriangle
  return (
    <p className={classes.quorum} data-met={isMet} role="status" title={source}>
      <Icon size={17} aria-hidden />
      <span>
        {verdict} {sentence}
      </span>
    </p>
  )
}
