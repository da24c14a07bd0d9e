import { Select, Switch } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useState } from 'react'
import { formatSchoolYear } from '#shared/day'
import { type EvaluationClass, evaluationClasses, evaluationClassNames } from '#shared/domain/evaluation'
import { type AwardRecord, awardLevelNames, type Recipient, type RecipientYear } from '#shared/domain/ledger'
import { sentenceOf, useCommand } from '../../api'
import { TextField } from '../../forms/inputs'
import { reportSaved, reportSaveFailed, reportSaving } from '../../forms/save-status'
import classes from './ledger.module.css'
import { decisionOf, sourcesInWords } from './ledger-names'

type Props = {
  recipient: Recipient
  year: RecipientYear
  openId: number | null
  /** Beside an open award there is no room for the class. */
  isNarrow: boolean
  onOpen: (record: AwardRecord) => void
}

/** A school year: its awards, its class, and whether all of it has been entered. Saved as it is changed. */
export function YearRow({ recipient, year, openId, isNarrow, onOpen }: Props) {
  const { schoolYear, evaluationClass, isComplete, isOwn, records } = year
  const [basis, setBasis] = useState(year.basis)
  const save = useCommand('ledger.saveYear')
  const name = formatSchoolYear(schoolYear)

  function put(changes: Partial<Pick<RecipientYear, 'evaluationClass' | 'basis' | 'isComplete'>>) {
    reportSaving()
    save.mutate(
      {
        ...{ personId: recipient.personId, unitId: recipient.unitId, schoolYear },
        ...{ evaluationClass, basis: year.basis, isComplete, ...changes },
      },
      {
        onSuccess: () => reportSaved(new Date().toISOString()),
        onError: (error) => reportSaveFailed(sentenceOf(error)),
      },
    )
  }

  return (
    <tr data-gap={records.length === 0 || undefined}>
      <th scope="row">{name}</th>
      <td>
        {records.map((record) => (
          <RecordLine key={record.id} record={record} isOpen={record.id === openId} onOpen={onOpen} />
        ))}
        {records.length === 0 &&
          (isComplete ? (
            <span className={classes.hint}>Không có khen thưởng</span>
          ) : (
            <span className={classes.gap}>
              <IconAlertTriangle size={14} aria-hidden /> Trống, chưa rõ có hay không
            </span>
          ))}
      </td>
      {!isNarrow && (
        <>
          <td>
            {isOwn ? (
              <span title={evaluationClass ? evaluationClassNames[evaluationClass] : undefined}>
                {evaluationClass ?? '–'}
              </span>
            ) : (
              <Select
                aria-label={`Xếp loại ${name}`}
                placeholder="chưa rõ"
                clearable
                comboboxProps={{ width: 260, keepMounted: false }}
                data={evaluationClasses.map((one) => ({ value: one, label: one }))}
                value={evaluationClass}
                renderOption={({ option }) => evaluationClassNames[option.value as EvaluationClass]}
                error={save.error ? sentenceOf(save.error) : undefined}
                onChange={(value) => put({ evaluationClass: value as EvaluationClass | null })}
              />
            )}
          </td>
          <td>
            {isOwn ? (
              <span className={classes.hint}>{year.basis}</span>
            ) : (
              <TextField
                aria-label={`Căn cứ xếp loại ${name}`}
                placeholder="Quyết định, biên bản"
                value={basis}
                onChange={setBasis}
                onBlur={() => basis !== year.basis && put({ basis })}
              />
            )}
          </td>
        </>
      )}
      <td>
        <Switch
          aria-label={`Đã nhập đủ năm ${name}`}
          label={isComplete ? 'Đã đủ' : 'Chưa'}
          checked={isComplete}
          onChange={(event) => put({ isComplete: event.currentTarget.checked })}
        />
      </td>
    </tr>
  )
}

type LineProps = { record: AwardRecord; isOpen: boolean; onOpen: (record: AwardRecord) => void }

function RecordLine({ record, isOpen, onOpen }: LineProps) {
  const { awardName, level, source, revokedBy, revokedOn } = record
  const isRevoked = revokedOn !== null || revokedBy !== ''
  return (
    <div className={classes.line}>
      <button
        type="button"
        className={classes.award}
        aria-expanded={isOpen}
        onClick={() => onOpen(record)}
        title="Xem, sửa"
      >
        {isRevoked ? <del>{awardName}</del> : awardName}
      </button>
      <span className={classes.hint}>
        {awardLevelNames[level].toLowerCase()}, {decisionOf(record)} · {sourcesInWords[source]}
        {isRevoked && ' · đã thu hồi'}
      </span>
    </div>
  )
}
