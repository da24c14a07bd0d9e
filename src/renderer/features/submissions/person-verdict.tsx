import { CloseButton } from '@mantine/core'
import { IconAlertTriangle, IconCircleCheck, IconCircleX, IconPencil } from '@tabler/icons-react'
import { useEffect, useRef } from 'react'
import type { Verdict } from '#shared/rules/eligibility'
import { VerdictDetails } from '../../components/verdict/verdict-details'
import { type JudgedAward, rowWord } from '../../components/verdict/verdict-words'
import classes from './person-grid.module.css'

const icons = {
  good: IconCircleCheck,
  bad: IconCircleX,
  doubt: IconAlertTriangle,
  info: IconPencil,
  neutral: IconPencil,
}

type WordProps = { name: string; judged: readonly JudgedAward[]; isOpen: boolean; onToggle: () => void }

/** The verdict at the end of a row; opens its conditions. */
export function VerdictWord({ name, judged, isOpen, onToggle }: WordProps) {
  const said = rowWord(judged)
  if (!said) return null
  const Icon = icons[said.tone]
  return (
    <button
      type="button"
      className={classes.word}
      data-tone={said.tone}
      aria-expanded={isOpen}
      aria-label={`${name}: ${said.word}. Xem điều kiện`}
      title="Xem từng điều kiện (Ctrl+Enter)"
      tabIndex={-1}
      onClick={onToggle}
    >
      <Icon size={15} stroke={1.9} aria-hidden /> {said.word}
    </button>
  )
}

type OpenedProps = {
  name: string
  judged: readonly JudgedAward[]
  onOverride: (verdict: Verdict, reason: string) => Promise<void>
  onClose: () => void
}

/** The conditions of one person's nominations, opened under the row. Esc closes. */
export function OpenedVerdicts({ name, judged, onOverride, onClose }: OpenedProps) {
  const box = useRef<HTMLElement>(null)
  useEffect(() => {
    box.current?.focus({ preventScroll: true })
    box.current?.scrollIntoView({ block: 'nearest' })
  }, [])
  return (
    <tr className={classes.opened}>
      <td />
      <td colSpan={10}>
        <section
          ref={box}
          className={classes.conditions}
          tabIndex={-1}
          aria-label={`Điều kiện xét của ${name}`}
          onKeyDown={(event) => {
            const closes = event.key === 'Escape' || (event.ctrlKey && event.key === 'Enter')
            if (!closes || event.defaultPrevented) return
            event.preventDefault()
            onClose()
          }}
        >
          <CloseButton
            className={classes.close}
            size="sm"
            aria-label="Đóng (Esc)"
            title="Đóng (Esc)"
            onClick={onClose}
          />
          {judged.map((one) => (
            <VerdictDetails
              key={one.award}
              {...one}
              name={name}
              onOverride={(reason) => onOverride(one.verdict, reason)}
            />
          ))}
        </section>
      </td>
    </tr>
  )
}
