import { Select } from '@mantine/core'
import { useState } from 'react'
import { Link } from 'wouter'
import { type Day, formatDay } from '#shared/day'
import { citation, type LegalText } from '#shared/domain/legal-text'
import { matchesSearch } from '#shared/text/vietnamese'
import { nameOf, offeredTexts, placeFor } from './cited-texts'
import classes from './decision-fields.module.css'

type Props = {
  library: readonly LegalText[]
  lines: readonly string[]
  day: Day
  /** False while there is no signing day: today stands in for it. */
  isSigningDay: boolean
  onPick: (line: string, index: number) => void
}

/** Adds a căn cứ from the library: only texts in force that day, put where its rank belongs. */
export function LibraryPicker({ library, lines, day, isSigningDay, onPick }: Props) {
  const [typed, setTyped] = useState('')
  const { offered, unknownCount } = offeredTexts(library, day, lines)
  const label = (text: LegalText) =>
    text.number === '' || text.kind === 'law'
      ? `${nameOf(text)}: ${text.subject}`
      : `${nameOf(text)} ${text.subject}`

  function pick(id: string | null) {
    const text = offered.find((candidate) => String(candidate.id) === id)
    if (!text) return
    onPick(citation(text), placeFor(text, lines, library))
    setTyped('')
  }

  return (
    <>
      <Select
        mt={8}
        aria-label="Thêm căn cứ từ kho"
        placeholder="Thêm căn cứ từ kho: gõ số hoặc trích yếu"
        searchable
        searchValue={typed}
        onSearchChange={setTyped}
        value={null}
        maxDropdownHeight={320}
        nothingFoundMessage="Không có văn bản nào như vậy còn hiệu lực vào ngày này"
        data={offered.map((text) => ({ value: String(text.id), label: label(text) }))}
        filter={({ options, search }) =>
          options.filter((option) => 'label' in option && matchesSearch(option.label, search))
        }
        onChange={pick}
      />
      <p className={classes.pickerNote}>
        {isSigningDay
          ? `Chỉ có văn bản còn hiệu lực vào ngày ký ${formatDay(day)}, xếp theo cấp.`
          : `Chưa có ngày ký: tạm xét hiệu lực vào hôm nay, ${formatDay(day)}.`}{' '}
        {unknownCount > 0 && (
          <>
            {unknownCount} văn bản chưa ghi ngày hiệu lực nên không có ở đây,{' '}
            <Link href="/can-cu">ghi ở Căn cứ pháp lý</Link>.
          </>
        )}
      </p>
    </>
  )
}
