import { Button } from '@mantine/core'
import { useState } from 'react'
import { schoolYearOf } from '#shared/day'
import type { AwardRecord, RecipientHistory, RecipientYear } from '#shared/domain/ledger'
import { useRequest } from '../../api'
import classes from './ledger.module.css'
import { YearRow } from './year-row'

type Props = {
  history: RecipientHistory
  openId: number | null
  isNarrow: boolean
  onOpen: (record: AwardRecord) => void
}

/** One line a school year, latest first. */
export function HistoryTable({ history, openId, isNarrow, onOpen }: Props) {
  const { data: state } = useRequest('app.state', null)
  const [added, setAdded] = useState<number[]>([])
  const known = new Set(history.years.map((year) => year.schoolYear))
  const extra = added.filter((year) => !known.has(year)).map(emptyYear)
  const years = [...history.years, ...extra].sort((a, b) => b.schoolYear - a.schoolYear)
  const thisYear = state?.phase === 'ready' ? schoolYearOf(state.today) : null
  const earliest = years.at(-1)?.schoolYear ?? null

  return (
    <>
      <table
        className={classes.years}
        data-narrow={isNarrow || undefined}
        aria-label="Quá trình khen thưởng theo năm học"
      >
        <thead>
          <tr>
            <th scope="col">Năm học</th>
            <th scope="col">Danh hiệu, hình thức khen thưởng</th>
            {!isNarrow && (
              <>
                <th scope="col">Xếp loại</th>
                <th scope="col">Theo</th>
              </>
            )}
            <th scope="col">Đã nhập đủ</th>
          </tr>
        </thead>
        <tbody>
          {years.map((year) => (
            <YearRow
              key={year.schoolYear}
              recipient={history.recipient}
              year={year}
              openId={openId}
              isNarrow={isNarrow}
              onOpen={onOpen}
            />
          ))}
        </tbody>
      </table>
      {years.length === 0 && (
        <p className={classes.none}>Sổ chưa ghi gì. Ghi khen thưởng, hoặc thêm năm học để ghi xếp loại.</p>
      )}
      <div className={classes.older}>
        <Button
          size="compact-sm"
          variant="default"
          onClick={() => {
            const next = earliest === null ? thisYear : earliest - 1
            if (next !== null) setAdded([...added, next])
          }}
        >
          {earliest === null ? 'Thêm năm học này' : 'Thêm năm học trước đó'}
        </Button>
        <span className={classes.hint}>
          “Đã nhập đủ” nghĩa là năm ấy không còn khen thưởng nào khác; năm chưa nhập đủ thì phần mềm xem là
          chưa rõ, không tính là đứt chuỗi.
        </span>
      </div>
    </>
  )
}

const emptyYear = (schoolYear: number): RecipientYear => ({
  schoolYear,
  evaluationClass: null,
  basis: '',
  isComplete: false,
  isOwn: false,
  records: [],
})
