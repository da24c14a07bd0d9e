import { CloseButton, Popover, Tooltip, UnstyledButton } from '@mantine/core'
import { IconAlertTriangle, IconCircleX } from '@tabler/icons-react'
import { Fragment, useEffect, useMemo, useState } from 'react'
import { quotaDesk, tallyOf } from '#shared/domain/quota-desk'
import { isMassOrganisation } from '#shared/domain/unit'
import { QuotaList } from '../../components/quota/quota-list'
import { type QuotaEntry, quotaLines, quotaState, usedOfLimit } from '../../components/quota/quota-words'
import { useForm } from './form-context'
import classes from './submission.module.css'

/** Limits of the unit and the school, live; opens the arithmetic (F9). */
export function QuotaLine() {
  const { view, form, assessment } = useForm()
  const { assessor } = assessment
  const { people, collective } = form.values
  const { unit } = view
  const [isOpen, setOpen] = useState(false)

  const lines = useMemo(() => {
    if (!assessor) return []
    const { otherUnits, classedOn } = assessor.background
    const own = isMassOrganisation(unit.kind) ? [] : [tallyOf(unit, people, collective.evaluationClass)]
    return quotaLines(quotaDesk([...own, ...otherUnits], classedOn, assessor.resolved), unit.id)
  }, [assessor, unit, people, collective.evaluationClass])

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'F9') return
      event.preventDefault()
      setOpen((now) => !now)
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [])

  const named = lines.filter(({ key }) => key === 'unit' || key === 'school')
  const overElsewhere = lines.filter((line) => line.binds && !named.includes(line) && isOver(line))
  if (named.length === 0) return null
  return (
    <Popover
      opened={isOpen}
      onChange={setOpen}
      width={520}
      position="top-start"
      trapFocus
      returnFocus
      withinPortal
    >
      <Popover.Target>
        <Tooltip
          label={named.map(({ title, quota }) => `${title}: ${quota.arithmetic}.`).join(' ')}
          events={{ hover: true, focus: true, touch: false }}
          disabled={isOpen}
        >
          <UnstyledButton
            className={classes.quota}
            aria-label="Chỉ tiêu: xem cách tính"
            aria-keyshortcuts="F9"
            onClick={() => setOpen(!isOpen)}
          >
            Chỉ tiêu:{' '}
            {named.map((line, index) => (
              <Fragment key={line.key}>
                {index > 0 && ' · '}
                <Named line={line} />
              </Fragment>
            ))}
            {overElsewhere.length > 0 && (
              <span className={classes.over}>
                <IconCircleX size={15} aria-hidden /> HTXS vượt
              </span>
            )}
          </UnstyledButton>
        </Tooltip>
      </Popover.Target>
      <Popover.Dropdown aria-label="Chỉ tiêu và cách tính" className={classes.quotaOpened}>
        <div className={classes.quotaHead}>
          <h2>Chỉ tiêu và cách tính</h2>
          <CloseButton size="sm" aria-label="Đóng (Esc)" onClick={() => setOpen(false)} />
        </div>
        <QuotaList lines={lines} />
      </Popover.Dropdown>
    </Popover>
  )
}

const isOver = ({ quota }: QuotaEntry) => quotaState(quota) === 'over'

function Named({ line }: { line: QuotaEntry }) {
  const { key, quota, binds } = line
  const where = key === 'unit' ? 'đơn vị' : 'trường'
  const text = `${where} ${usedOfLimit(quota)}`
  if (!quota.isOver) return <span>{text}</span>
  if (binds && isOver(line))
    return (
      <strong className={classes.over}>
        <IconCircleX size={15} aria-hidden /> {text} vượt
      </strong>
    )
  return (
    <span className={classes.above} title="Không bắt buộc ở cấp này">
      <IconAlertTriangle size={15} aria-hidden /> {text} quá mức
    </span>
  )
}
