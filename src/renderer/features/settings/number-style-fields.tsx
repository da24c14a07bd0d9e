import { Checkbox, SegmentedControl } from '@mantine/core'
import { formatMoney } from '#shared/money'
import { amountInWords, type NumberStyle, numberWordChoices } from '#shared/text/amount-in-words'
import classes from './settings.module.css'

type Props = { style: NumberStyle; onChange: (style: NumberStyle) => void }
type Word = keyof typeof numberWordChoices

const words: readonly (readonly [Word, label: string])[] = [
  ['zeroTens', 'Số 0 ở hàng chục'],
  ['four', 'Số 4 sau “mươi”'],
  ['thousand', 'Hàng nghìn'],
  ['billion', 'Hàng tỷ'],
]

/** Between them they say every word that can be chosen. */
const examples = [24_105_000, 3_000_000_000]

/** How sums are written in words, with examples that change as one chooses. */
export function NumberStyleFields({ style, onChange }: Props) {
  return (
    <fieldset className={classes.style}>
      <legend>Cách viết số bằng chữ</legend>
      <div className={classes.words}>
        {words.map(([word, label]) => (
          <div key={word}>
            <div className={classes.word}>{label}</div>
            <SegmentedControl
              aria-label={label}
              value={style[word]}
              onChange={(value) => onChange({ ...style, [word]: value })}
              data={[...numberWordChoices[word]]}
            />
          </div>
        ))}
      </div>
      <Checkbox
        label="Ghi “chẵn” sau số tiền tròn nghìn"
        checked={style.exact}
        onChange={(event) => onChange({ ...style, exact: event.currentTarget.checked })}
      />
      <dl className={classes.examples} aria-label="Ví dụ">
        {examples.map((sum) => (
          <div key={sum}>
            <dt>{formatMoney(sum)}</dt>
            <dd>{amountInWords(sum, style)}</dd>
          </div>
        ))}
      </dl>
      <p className={classes.note}>
        Không văn bản nào bắt buộc một cách viết. Mọi văn bản xuất từ nay theo cách đã chọn, kể cả khi xuất
        lại quyết định cũ.
      </p>
    </fieldset>
  )
}
