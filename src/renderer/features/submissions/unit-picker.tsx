import { ActionIcon, Select, Tooltip } from '@mantine/core'
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react'
import { useEffect } from 'react'
import { useLocation } from 'wouter'
import { matchesSearch } from '#shared/text/vietnamese'
import { useRequest } from '../../api'
import classes from './submission.module.css'

type Props = { unitId: number; campaignId: number }

/** The unit in hand, and the way to the one before, the one after (Alt+← Alt+→) or any other. */
export function UnitPicker({ unitId, campaignId }: Props) {
  const { data: rows = [] } = useRequest('submissions.board', { campaignId })
  const [, navigate] = useLocation()
  const at = rows.findIndex((row) => row.unit.id === unitId)
  const before = rows[at - 1]?.unit
  const after = rows[at + 1]?.unit

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const target = event.key === 'ArrowLeft' ? before : event.key === 'ArrowRight' ? after : undefined
      if (!event.altKey || !target) return
      event.preventDefault()
      navigate(`/ho-so/${target.id}`)
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [before, after, navigate])

  const step = (unit: typeof before, label: string, key: string, Icon: typeof IconChevronLeft) => (
    <Tooltip label={unit ? `${label}: ${unit.name} (${key})` : `Không còn đơn vị nào ở phía này`}>
      <ActionIcon
        aria-label={label}
        aria-disabled={!unit}
        data-disabled={!unit || undefined}
        onClick={() => unit && navigate(`/ho-so/${unit.id}`)}
      >
        <Icon size={18} />
      </ActionIcon>
    </Tooltip>
  )

  return (
    <span className={classes.picker}>
      <span className={classes.pickerLabel}>Hồ sơ</span>
      {step(before, 'Đơn vị trước', 'Alt+←', IconChevronLeft)}
      <Select
        aria-label="Đơn vị của hồ sơ"
        size="sm"
        w={380}
        searchable
        data={rows.map((row) => ({ value: String(row.unit.id), label: row.unit.name }))}
        filter={({ options, search }) =>
          options.filter((option) => !('label' in option) || matchesSearch(String(option.label), search))
        }
        nothingFoundMessage="Không có đơn vị nào tên như vậy"
        value={String(unitId)}
        onChange={(id) => id && navigate(`/ho-so/${id}`)}
      />
      {step(after, 'Đơn vị sau', 'Alt+→', IconChevronRight)}
    </span>
  )
}
