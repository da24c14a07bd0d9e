import { UnstyledButton } from '@mantine/core'
import { IconAlertTriangle, IconCircleCheck, IconCircleX } from '@tabler/icons-react'
import { formatShare } from '#shared/domain/school-summary'
import { useForm } from './form-context'
import { QuotaLine } from './quota-line'
import classes from './submission.module.css'
import { countLines } from './submission-edits'

/** The foot of the form: what the list adds up to, and how much is still wrong. Always in sight. */
export function CountLine() {
  const { form } = useForm()
  const counts = countLines(form.values.people)
  const errorPaths = Object.keys(form.errors)
  const warningPaths = Object.keys(form.warnings)

  return (
    <footer className={classes.counts}>
      <Count label="Danh sách" value={`${counts.people} người`} />
      <Count
        label="LĐTT (cả CSTĐ)"
        value={`${counts.advancedWorkers} (${formatShare(counts.advancedWorkers, counts.people)})`}
      />
      <Count label="CSTĐCS" value={`${counts.emulators} (${formatShare(counts.emulators, counts.people)})`} />
      <Count label="Khen thưởng" value={counts.commended} />
      <Count label="Không xét" value={counts.notConsidered} />
      <Count label="Chưa nhập" value={counts.untouched} />
      <QuotaLine />
      <span className={classes.filler} />
      {errorPaths.length > 0 ? (
        <UnstyledButton className={classes.wrong} onClick={() => goToFirst(errorPaths)}>
          <IconCircleX size={16} aria-hidden /> {errorPaths.length} chỗ sai, sửa xong mới tính vào sổ
        </UnstyledButton>
      ) : warningPaths.length > 0 ? (
        <UnstyledButton className={classes.doubtful} onClick={() => goToFirst(warningPaths)}>
          <IconAlertTriangle size={16} aria-hidden /> {warningPaths.length} chỗ cần xem lại
        </UnstyledButton>
      ) : (
        <span className={classes.fine}>
          <IconCircleCheck size={16} aria-hidden /> Không có chỗ nào sai
        </span>
      )}
    </footer>
  )
}

function Count({ label, value }: { label: string; value: string | number }) {
  return (
    <span>
      {label}: <strong>{value}</strong>
    </span>
  )
}

/** Brings the topmost of the fields into sight and puts the cursor there. */
export function goToFirst(paths: string[]): void {
  const fields = paths.map(fieldAt).filter((field) => field !== null)
  const [first] = fields.sort((a, b) =>
    a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1,
  )
  first?.scrollIntoView({ block: 'center' })
  first?.focus()
}

/** Brings a field into sight and puts the cursor there. */
export const goTo = (path: string): void => goToFirst([path])

/** Where a path stands; a line's own error stands at its first cell. */
function fieldAt(path: string): HTMLElement | null {
  const line = /^people\.\d+/.exec(path)?.[0]
  return (
    document.querySelector<HTMLElement>(`[data-path="${path}"]`) ??
    (line
      ? document.querySelector<HTMLElement>(`[data-path^="${line}."]`)
      : document.getElementById('hop-binh-xet'))
  )
}
