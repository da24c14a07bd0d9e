import { Button, SegmentedControl } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { ImportPreview, RowFate, SheetPreview } from '#shared/domain/roster-import'
import { invalidate } from '../../api'
import { DataTable } from '../../components/data-table'
import { Banner, ErrorBanner } from '../../components/error-banner'
import { ReasonedButton } from '../../components/reasoned-button'
import { fates } from './fates'
import { appliedSentence, fateNamesOf, type ImportSource } from './import-sources'
import classes from './imports.module.css'
import { reviewColumns } from './review-columns'

const mostShortRows = 100

type Props = {
  source: ImportSource
  preview: SheetPreview | ImportPreview
  onApplied: (sentence: string) => void
}

/** Each row of the workbook with what will happen to it; nothing is written before the button at the foot. */
export function ImportReview({ source, preview, onApplied }: Props) {
  const [shown, setShown] = useState<RowFate | 'all'>('all')
  const [acceptedDoubts, setAcceptedDoubts] = useState<ReadonlySet<number>>(new Set())
  const { noun } = source
  const names = fateNamesOf(source)
  const apply = useMutation({
    mutationFn: source.apply,
    onSuccess: (applied) => {
      void invalidate()
      onApplied(appliedSentence(noun, applied))
    },
  })
  const { counts, rows, ignoredColumns } = preview
  const newUnits = 'newUnits' in preview ? preview.newUnits : []
  const shownRows = shown === 'all' ? rows : rows.filter((row) => row.fate === shown)
  const doubtful = rows.filter((row) => row.fate === 'doubt').map((row) => row.rowNumber)
  const areAllAccepted = acceptedDoubts.size === doubtful.length
  const addCount = counts.add + acceptedDoubts.size
  const total = addCount + counts.update

  function toggleDoubt(rowNumber: number) {
    const next = new Set(acceptedDoubts)
    if (!next.delete(rowNumber)) next.add(rowNumber)
    setAcceptedDoubts(next)
  }

  const write = () => apply.mutate({ token: preview.token, acceptedDoubts: [...acceptedDoubts] })

  return (
    <div className={classes.review}>
      {newUnits.length > 0 && (
        <Banner tone="info">
          Sẽ tạo {newUnits.length} đơn vị chưa có trong sổ: {newUnits.join(', ')}. Xem lại loại đơn vị sau khi
          nhập.
        </Banner>
      )}
      {ignoredColumns.length > 0 && (
        <Banner tone="info">Bỏ qua các cột không nhận ra: {ignoredColumns.join(', ')}.</Banner>
      )}
      <div className={classes.filters}>
        <SegmentedControl
          aria-label="Hiện các dòng"
          value={shown}
          onChange={(value) => setShown(value as RowFate | 'all')}
          data={[
            { value: 'all', label: `Tất cả ${rows.length}` },
            ...fates
              .filter((fate) => counts[fate] > 0)
              .map((fate) => ({ value: fate, label: `${names[fate]} ${counts[fate]}` })),
          ]}
        />
        {source.acceptsAll && counts.doubt > 1 && (
          <Button
            variant="default"
            onClick={() => setAcceptedDoubts(areAllAccepted ? new Set() : new Set(doubtful))}
          >
            {areAllAccepted ? 'Bỏ đánh dấu' : `Đánh dấu cả ${counts.doubt} dòng ${names.doubt.toLowerCase()}`}
          </Button>
        )}
      </div>
      <DataTable
        label="Các dòng của tệp"
        columns={reviewColumns(
          preview,
          source,
          acceptedDoubts,
          toggleDoubt,
          shownRows.length <= mostShortRows,
        )}
        rows={shownRows}
        rowKey={(row) => row.rowNumber}
        empty="Tệp không có dòng dữ liệu nào dưới dòng tiêu đề."
      />
      <footer className={classes.footer}>
        <ErrorBanner error={apply.error} />
        <div className={classes.apply}>
          <span className={classes.note}>{leftOut(preview, acceptedDoubts.size, names.doubt)}</span>
          <ReasonedButton
            refusal={total === 0 ? 'Không có dòng nào để thêm hoặc cập nhật.' : null}
            loading={apply.isPending}
            onClick={write}
          >
            Nhập {total} {noun} (thêm {addCount}, cập nhật {counts.update})
          </ReasonedButton>
        </div>
      </footer>
    </div>
  )
}

function leftOut({ counts }: SheetPreview, acceptedCount: number, doubtName: string): string {
  const doubts = counts.doubt - acceptedCount
  const parts = [
    counts.refuse > 0 && `${counts.refuse} dòng không đọc được`,
    doubts > 0 && `${doubts} dòng ${doubtName.toLowerCase()}`,
    counts.same > 0 && `${counts.same} dòng không đổi`,
  ].filter((part) => part !== false)
  return parts.length > 0 ? `Bỏ qua: ${parts.join(', ')}.` : ''
}
