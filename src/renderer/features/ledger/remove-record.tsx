import { Button, Modal } from '@mantine/core'
import { useState } from 'react'
import type { AwardRecord } from '#shared/domain/ledger'
import { ApiError, useCommand } from '../../api'
import { ErrorBanner } from '../../components/error-banner'
import { notifyDone } from '../../components/notify'
import { ReasonedButton } from '../../components/reasoned-button'
import { TextField } from '../../forms/inputs'
import classes from './ledger.module.css'
import { decisionOf, yearOf } from './ledger-names'

type Props = { record: AwardRecord; onDone: () => void }

/** Takes a mistaken line out of the ledger, with a reason; its trace stays. */
export function RemoveRecord({ record, onDone }: Props) {
  const [isAsking, setAsking] = useState(false)
  const [reason, setReason] = useState('')
  const remove = useCommand('ledger.remove')
  const refusal =
    record.source === 'decision'
      ? 'Dòng này ghi theo quyết định đã ban hành: sửa, hoặc ghi thu hồi thay vì bỏ.'
      : null
  const fieldError = remove.error instanceof ApiError ? remove.error.fields.reason : undefined

  const take = () =>
    remove.mutate(
      { id: record.id, reason },
      {
        onSuccess: () => {
          notifyDone('Đã bỏ dòng khỏi sổ; lý do còn trong phần sửa đổi.')
          setAsking(false)
          onDone()
        },
      },
    )

  return (
    <>
      <ReasonedButton
        ml="auto"
        variant="subtle"
        color="gray.7"
        refusal={refusal}
        onClick={() => setAsking(true)}
      >
        Bỏ khỏi sổ
      </ReasonedButton>
      {isAsking && (
        <Modal opened onClose={() => setAsking(false)} title="Bỏ dòng này khỏi sổ" withCloseButton={false}>
          <p className={classes.doomed}>
            {record.recipientName}: {record.awardName}, {yearOf(record)}, {decisionOf(record)}.
          </p>
          {!fieldError && <ErrorBanner error={remove.error} />}
          <TextField
            label="Lý do bỏ"
            isRequired
            data-autofocus
            error={fieldError}
            placeholder="Ghi nhầm người"
            value={reason}
            onChange={setReason}
          />
          <div className={classes.answers}>
            <Button variant="default" onClick={() => setAsking(false)}>
              Thôi
            </Button>
            <Button color="red.8" loading={remove.isPending} onClick={take}>
              Bỏ khỏi sổ
            </Button>
          </div>
        </Modal>
      )}
    </>
  )
}
