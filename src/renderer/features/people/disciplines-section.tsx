import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { formatDay } from '#shared/day'
import { type DisciplineRecord, disciplineKindNames } from '#shared/domain/discipline'
import { disciplineLevelNames } from '#shared/rules/facts'
import { useCommand, useRequest } from '../../api'
import { ErrorBanner } from '../../components/error-banner'
import { notifyFailure, notifyUndo } from '../../components/notify'
import fields from '../../forms/panel-fields.module.css'
import { DisciplineForm } from './discipline-form'
import classes from './people.module.css'

/** Disciplines of one person, latest first; one at a time is typed or mended in place. */
export function DisciplinesSection({ personId }: { personId: number }) {
  const { data: records, error } = useRequest('disciplines.list', { personId })
  const remove = useCommand('disciplines.delete')
  const save = useCommand('disciplines.save')
  const [openId, setOpenId] = useState<number | 'new' | null>(null)

  const deleteRecord = (record: DisciplineRecord) =>
    remove.mutate(
      { id: record.id },
      {
        onSuccess: () => {
          setOpenId(null)
          notifyUndo(`Đã xoá kỷ luật ${disciplineLevelNames[record.level]}.`, () =>
            save.mutate({ ...record, id: null }, { onError: notifyFailure }),
          )
        },
        onError: notifyFailure,
      },
    )

  return (
    <section aria-label="Kỷ luật">
      <h3 className={fields.heading}>Kỷ luật</h3>
      <ErrorBanner error={error} />
      {records?.length === 0 && openId !== 'new' && <p className={fields.quiet}>Không có.</p>}
      <ul className={classes.records}>
        {records?.map((record) => (
          <li key={record.id}>
            {openId === record.id ? (
              <DisciplineForm
                personId={personId}
                record={record}
                onDone={() => setOpenId(null)}
                onDelete={() => deleteRecord(record)}
              />
            ) : (
              <button type="button" className={classes.record} onClick={() => setOpenId(record.id)}>
                {inWords(record)}
              </button>
            )}
          </li>
        ))}
      </ul>
      {openId === 'new' ? (
        <DisciplineForm personId={personId} onDone={() => setOpenId(null)} />
      ) : (
        <Button
          size="compact-sm"
          variant="default"
          leftSection={<IconPlus size={14} aria-hidden />}
          onClick={() => setOpenId('new')}
        >
          Ghi kỷ luật
        </Button>
      )}
    </section>
  )
}

/** "Khiển trách (chính quyền) ngày 03/07/2023, hết thời hạn 03/10/2023" */
function inWords({ level, kind, decidedOn, termEndsOn, countedInEarlierYear }: DisciplineRecord): string {
  const name = disciplineLevelNames[level]
  return [
    `${name.charAt(0).toUpperCase()}${name.slice(1)} (${disciplineKindNames[kind].toLowerCase()}) ngày ${formatDay(decidedOn)}`,
    termEndsOn && `hết thời hạn ${formatDay(termEndsOn)}`,
    countedInEarlierYear && 'đã tính năm trước',
  ]
    .filter(Boolean)
    .join(', ')
}
