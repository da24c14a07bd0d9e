import { Button } from '@mantine/core'
import { IconFileTypeDocx, IconTrash } from '@tabler/icons-react'
import { type Decision, type DecisionInput, decisionInputSchema } from '#shared/domain/decision'
import { ReasonedButton } from '../../components/reasoned-button'
import type { WordExport } from '../../components/word-export'
import type { RecordForm } from '../../forms/use-record-form'
import { decisionName, inputOf } from './decision-names'
import { useDeleteDraft } from './use-delete-draft'
import { useIssue } from './use-issue'

type Props = {
  decision: Decision
  sign: string
  record: RecordForm<DecisionInput>
  exported: WordExport
}

/** What can be done with a draft. */
export function DraftActions({ decision, sign, record, exported }: Props) {
  const issue = useIssue(sign)
  const deleteDraft = useDeleteDraft()

  async function saveAndIssue() {
    if (record.isDirty && !(await record.save())) return
    await issue(decision.id)
  }

  return (
    <>
      <Button variant="default" title="Ctrl+S" onClick={() => void record.save()}>
        Lưu
      </Button>
      <Button
        variant="default"
        leftSection={<IconFileTypeDocx size={16} aria-hidden />}
        loading={exported.isExporting}
        title={decision.lacks.length > 0 ? 'Chỗ còn thiếu để trống trong tệp, ghi tay được' : undefined}
        onClick={() => void exported.start()}
      >
        Xuất Word
      </Button>
      <ReasonedButton refusal={refusalOf(decision, record)} onClick={() => void saveAndIssue()}>
        Ban hành
      </ReasonedButton>
      <Button
        variant="subtle"
        color="gray.7"
        leftSection={<IconTrash size={15} aria-hidden />}
        onClick={() =>
          void deleteDraft(decision, decisionName(decision, sign), () =>
            record.form.setValues(inputOf(decision)),
          )
        }
      >
        Xoá bản nháp
      </Button>
    </>
  )
}

/** Why a decision can't be issued now. */
function refusalOf(decision: Decision, record: RecordForm<DecisionInput>): string | null {
  if (!isRight(record)) return 'Chưa ban hành được: còn chỗ cần sửa, ghi dưới từng ô.'
  // What main last said is out of date then: the press saves first and asks again.
  if (record.isDirty || decision.lacks.length === 0) return null
  return `Chưa ban hành được. ${decision.lacks.map(({ message }) => message).join(' ')}`
}

/** Whether what stands in the form may be stored. */
export const isRight = ({ isDirty, form }: RecordForm<DecisionInput>): boolean =>
  !isDirty || decisionInputSchema.safeParse(form.values).success
