import { Button, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { formatMoney } from '#shared/money'
import { readAmount } from './amount-words'
import classes from './decision-entries.module.css'

const noSum = 'Nhập số tiền bằng số, ví dụ 500.000.'

type Props = {
  label: string
  path: string
  value: number | null
  onChange: (amount: number | null) => void
}

/** One sum of money, stored when the cursor leaves or with Enter; ↑ and ↓ go to the same field of another line. */
export function AmountInput({ label, path, value, onChange }: Props) {
  const [typed, setTyped] = useState<string | null>(null)
  const read = typed === null ? value : readAmount(typed)

  function settle() {
    if (typed === null || read === undefined) return
    setTyped(null)
    if (read !== value) onChange(read)
  }

  return (
    <TextInput
      size="xs"
      classNames={{ input: classes.sumInput }}
      aria-label={label}
      data-path={path}
      data-amount
      inputMode="numeric"
      autoComplete="off"
      placeholder="chưa ghi"
      value={typed ?? (value === null ? '' : formatMoney(value))}
      error={read === undefined}
      title={read === undefined ? noSum : undefined}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onBlur={settle}
      onKeyDown={(event) => {
        if (event.key === 'Escape') setTyped(null)
        if (event.key !== 'Enter' && event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
        event.preventDefault()
        event.stopPropagation()
        settle()
        const fields = [...document.querySelectorAll<HTMLInputElement>('[data-amount]')]
        const next = fields[fields.indexOf(event.currentTarget) + (event.key === 'ArrowUp' ? -1 : 1)]
        next?.focus()
        next?.select()
      }}
    />
  )
}

/** One sum for every line of a group. */
export function AmountForAll({ onSet }: { onSet: (amount: number) => void }) {
  const [typed, setTyped] = useState('')
  const [isTried, setTried] = useState(false)
  const amount = readAmount(typed)

  function submit(event: FormEvent) {
    event.preventDefault()
    setTried(true)
    if (typeof amount !== 'number') return
    onSet(amount)
    setTyped('')
    setTried(false)
  }

  return (
    <form className={classes.forAll} onSubmit={submit}>
      <TextInput
        size="xs"
        aria-label="Mức thưởng ghi cho tất cả"
        placeholder="Mức thưởng chung"
        inputMode="numeric"
        value={typed}
        error={isTried && typeof amount !== 'number' ? noSum : undefined}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      <Button type="submit" size="compact-sm" variant="default">
        Ghi cho tất cả
      </Button>
    </form>
  )
}
