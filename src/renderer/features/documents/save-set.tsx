import { Button, Group, Modal, Radio, Stack } from '@mantine/core'
import { IconFolderDown } from '@tabler/icons-react'
import { useState } from 'react'
import type { DocumentRow } from '#shared/domain/document'
import { ApiError, invalidate, request, sentenceOf, useRequest } from '../../api'
import { ErrorBanner } from '../../components/error-banner'
import { ReasonedButton } from '../../components/reasoned-button'
import classes from './documents.module.css'

type Props = {
  campaignId: number
  rows: DocumentRow[]
  /** What the filters leave. */
  found: DocumentRow[]
  isFiltered: boolean
}

/** The whole set, or what the filters leave of it, into a folder of its own. */
export function SaveSet({ campaignId, rows, found, isFiltered }: Props) {
  const [isAsking, setAsking] = useState(false)
  const [choice, setChoice] = useState<'skip' | 'blanks'>('skip')
  const [failure, setFailure] = useState<string | null>(null)
  const { data: progress } = useRequest('documents.setProgress', null)
  const chosen = isFiltered ? found : rows
  const lacking = chosen.filter((row) => row.canBeMade && row.lacks.length > 0).length
  const unmade = chosen.filter((row) => !row.canBeMade).length

  async function start() {
    setFailure(null)
    try {
      const keys = isFiltered ? chosen.map(({ kind, key }) => ({ kind, key })) : null
      await request('documents.startSet', { campaignId, keys, withBlanks: choice === 'blanks' })
      setAsking(false)
    } catch (error) {
      setFailure(error instanceof ApiError ? error.message : sentenceOf(error))
    }
    await invalidate(['documents.setProgress'])
  }

  const refusal =
    progress?.state === 'running'
      ? 'Đang lưu một bộ văn bản.'
      : chosen.length === 0
        ? 'Không có văn bản nào để lưu.'
        : null
  return (
    <>
      <ReasonedButton
        refusal={refusal}
        leftSection={<IconFolderDown size={15} aria-hidden />}
        onClick={() => setAsking(true)}
      >
        {isFiltered ? `Lưu ${found.length} văn bản đang lọc` : 'Lưu cả bộ'}
      </ReasonedButton>
      {isAsking && (
        <Modal
          opened
          onClose={() => setAsking(false)}
          title={isFiltered ? `Lưu ${chosen.length} văn bản đang lọc` : `Lưu cả bộ ${chosen.length} văn bản`}
        >
          <p className={classes.ask}>
            Các tệp Word vào một thư mục mới mang tên đợt, chia theo giai đoạn. Thư mục đã có từ trước không
            bị ghi đè.
          </p>
          {lacking > 0 && (
            <Radio.Group
              label={`${lacking} văn bản còn thiếu số, ngày, người ký hoặc số liệu`}
              value={choice}
              onChange={(value) => setChoice(value as typeof choice)}
            >
              <Stack gap={6} mt={6}>
                <Radio value="skip" label="Để lại, chỉ lưu văn bản đã đủ" />
                <Radio value="blanks" label="Lưu cả, chỗ thiếu để trống hoặc tô vàng để điền tay" />
              </Stack>
            </Radio.Group>
          )}
          {unmade > 0 && (
            <p className={classes.quiet}>{unmade} văn bản chưa lập được vì đợt chưa có số liệu cho nó.</p>
          )}
          <ErrorBanner error={failure} />
          <Group justify="flex-end" gap="xs" mt="lg">
            <Button variant="default" onClick={() => setAsking(false)}>
              Thôi
            </Button>
            <Button data-autofocus onClick={() => void start()}>
              Chọn nơi lưu
            </Button>
          </Group>
        </Modal>
      )}
    </>
  )
}
