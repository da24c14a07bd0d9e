import { ActionIcon, Button, Select } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import { formatSchoolYear } from '#shared/day'
import { type AwardCode, awards, getAward } from '#shared/domain/award'
import type { InitiativeRecord } from '#shared/domain/initiative'
import { ApiError, useCommand } from '../../api'
import { ErrorBanner } from '../../components/error-banner'
import { notifyFailure, notifyUndo } from '../../components/notify'
import { TextField } from '../../forms/inputs'
import fields from '../../forms/panel-fields.module.css'
import classes from './initiatives.module.css'

type Props = { initiative: InitiativeRecord; thisYear: number }
type Use = InitiativeRecord['uses'][number]

const personAwards = awards.filter(({ object }) => object === 'person')

/** Which awards it has served, each author once; a second time needs its reason. */
export function UsesSection({ initiative, thisYear }: Props) {
  const { uses, authors } = initiative
  const [personId, setPersonId] = useState<number | null>(authors.length === 1 ? authors[0]!.personId : null)
  const [award, setAward] = useState<AwardCode>('CSTDCS')
  const [schoolYear, setSchoolYear] = useState(Math.max(initiative.schoolYear, thisYear - 10))
  const [reason, setReason] = useState('')
  const use = useCommand('initiatives.use')
  const takeBack = useCommand('initiatives.takeBack')
  const before = uses.find((earlier) => earlier.personId === personId)
  const reasonError = use.error instanceof ApiError ? use.error.fields.reuseReason : undefined
  const isAuthor = authors.some((author) => author.personId === personId)

  function add() {
    if (personId === null) return
    use.mutate(
      { initiativeId: initiative.id, personId, award, schoolYear, reuseReason: reason },
      { onSuccess: () => setReason('') },
    )
  }
  function remove({ fullName, ...removed }: Use) {
    const { reuseReason, ...key } = removed
    takeBack.mutate(
      { initiativeId: initiative.id, ...key },
      {
        onSuccess: () =>
          notifyUndo(`Đã rút lần dùng của ${fullName}.`, () =>
            use.mutate({ initiativeId: initiative.id, ...key, reuseReason }, { onError: notifyFailure }),
          ),
        onError: notifyFailure,
      },
    )
  }

  return (
    <section aria-label="Đã dùng để xét khen thưởng">
      <h3 className={fields.heading}>Đã dùng để xét khen thưởng</h3>
      {uses.length === 0 && <p className={fields.quiet}>Chưa dùng lần nào.</p>}
      <ul className={classes.uses}>
        {uses.map((one) => (
          <li key={`${one.personId} ${one.award} ${one.schoolYear}`}>
            <span>
              {one.fullName}: {getAward(one.award).name}, năm học {formatSchoolYear(one.schoolYear)}
              {one.reuseReason && <span className={fields.quiet}> · dùng lại vì: {one.reuseReason}</span>}
            </span>
            <ActionIcon
              aria-label={`Rút lần dùng của ${one.fullName} ${formatSchoolYear(one.schoolYear)}`}
              title="Rút lại lần dùng này"
              onClick={() => remove(one)}
            >
              <IconTrash size={15} />
            </ActionIcon>
          </li>
        ))}
      </ul>
      {use.error && <ErrorBanner error={use.error} />}
      <div className={fields.two}>
        <Select
          className={fields.wide}
          label="Tác giả dùng"
          placeholder="Chọn tác giả"
          data={authors.map((author) => ({ value: String(author.personId), label: author.fullName }))}
          value={isAuthor ? String(personId) : null}
          onChange={(value) => {
            use.reset()
            setPersonId(value === null ? null : Number(value))
          }}
        />
        <Select
          label="Để xét"
          data={personAwards.map(({ code, shortName }) => ({ value: code as string, label: shortName }))}
          value={award}
          onChange={(value) => setAward(value as AwardCode)}
        />
        <Select
          label="Năm xét"
          data={Array.from({ length: 12 }, (_, back) => thisYear + 1 - back).map((year) => ({
            value: String(year),
            label: formatSchoolYear(year),
          }))}
          value={String(schoolYear)}
          onChange={(value) => setSchoolYear(Number(value))}
        />
        {before && (
          <div className={fields.wide}>
            <TextField
              label="Lý do dùng lại"
              isRequired
              error={reasonError}
              warning={`Đã dùng cho ${getAward(before.award).name} năm học ${formatSchoolYear(before.schoolYear)}.`}
              value={reason}
              onChange={setReason}
            />
          </div>
        )}
        <div className={fields.wide}>
          <Button variant="default" disabled={!isAuthor} loading={use.isPending} onClick={add}>
            Ghi đã dùng
          </Button>
        </div>
      </div>
    </section>
  )
}
