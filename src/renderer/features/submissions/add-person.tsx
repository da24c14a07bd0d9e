import { Button, Select } from '@mantine/core'
import { useMemo, useState } from 'react'
import type { RosterMember } from '#shared/domain/submission'
import { isMassOrganisation } from '#shared/domain/unit'
import { matchesSearch } from '#shared/text/vietnamese'
import { useForm } from './form-context'
import classes from './person-grid.module.css'
import { addLine } from './submission-edits'

type Props = {
  people: Map<number, RosterMember>
  /** Tells which line is new. */
  onAdded: (row: number) => void
}

const mostShown = 12

/** The line under the grid: finds a person without diacritics, the unit's own first; and names members left out. */
export function AddPerson({ people, onAdded }: Props) {
  const { view, form } = useForm()
  const [query, setQuery] = useState('')
  const listed = useMemo(() => new Set(form.values.people.map((line) => line.personId)), [form.values.people])
  const left = view.roster.filter((member) => !listed.has(member.personId))

  const add = (members: RosterMember[]) => {
    if (members.length === 0) return
    form.edit('people', (values) => members.reduce((now, member) => addLine(now, member), values))
    onAdded(form.values.people.length + members.length - 1)
    setQuery('')
  }

  const members = new Set(view.roster.map((member) => member.personId))
  const isStranger = (id: number) => !members.has(id) && !isMassOrganisation(view.unit.kind)
  const options = [...people.values()]
    .filter((person) => !listed.has(person.personId))
    .filter((person) => matchesSearch(`${person.fullName} ${person.staffCode}`, query))
    .sort((a, b) => Number(members.has(b.personId)) - Number(members.has(a.personId)))
    .slice(0, mostShown)
    .map((person) => ({
      value: String(person.personId),
      label: `${person.fullName}${person.position ? `, ${person.position}` : ''}${isStranger(person.personId) ? ' (không thuộc đơn vị)' : ''}`,
    }))

  return (
    <div className={classes.add}>
      <Select
        aria-label="Thêm người vào danh sách"
        placeholder="Thêm người: gõ tên không dấu cũng được"
        w={340}
        searchable
        value={null}
        searchValue={query}
        onSearchChange={setQuery}
        data={options}
        filter={({ options: all }) => all}
        nothingFoundMessage="Không có ai tên như vậy. Thêm ở mục Nhân sự trước."
        onChange={(id) => {
          const person = people.get(Number(id))
          if (person) add([person])
        }}
      />
      {left.length > 0 && (
        <Button variant="default" onClick={() => add(left)}>
          Thêm {left.length} người của đơn vị chưa có trong danh sách
        </Button>
      )}
    </div>
  )
}
