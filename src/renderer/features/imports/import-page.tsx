import { Button } from '@mantine/core'
import { IconDownload, IconFileSpreadsheet } from '@tabler/icons-react'
import { useState } from 'react'
import { useLocation, useParams } from 'wouter'
import type { ImportKind, ImportPreview } from '#shared/domain/roster-import'
import { useCommand } from '../../api'
import { EmptyState } from '../../components/empty-state'
import { ErrorBanner } from '../../components/error-banner'
import { NotFound } from '../../components/not-found'
import { notifyDone, notifyFailure } from '../../components/notify'
import { Page } from '../../components/page'
import { ImportReview } from './import-review'

type Wording = { title: string; help: string; first: string; listPath: string }

const wordings: Record<ImportKind, Wording> = {
  people: {
    title: 'Nhập nhân sự từ Excel',
    help: 'Xem trước từng dòng rồi mới ghi vào sổ.',
    first:
      'Mỗi người một dòng, có dòng tiêu đề: Họ và tên, Ngày sinh, Mã viên chức, Số CCCD, Đơn vị, Chức vụ… Cột thừa thì bỏ qua.',
    listPath: '/nhan-su',
  },
  units: {
    title: 'Nhập đơn vị từ Excel',
    help: 'Xem trước từng dòng rồi mới ghi vào sổ.',
    first: 'Mỗi đơn vị một dòng, có dòng tiêu đề: Tên đơn vị, Viết tắt, Loại. Cột thừa thì bỏ qua.',
    listPath: '/don-vi',
  },
}

const kinds: Record<string, ImportKind> = { 'nhan-su': 'people', 'don-vi': 'units' }

export default function ImportPage() {
  const { kind: slug = '' } = useParams<{ kind: string }>()
  const kind = kinds[slug]
  return kind ? <ImportScreen key={kind} kind={kind} /> : <NotFound />
}

function ImportScreen({ kind }: { kind: ImportKind }) {
  const words = wordings[kind]
  const [, go] = useLocation()
  const [preview, setPreview] = useState<ImportPreview | null>(null)
  const read = useCommand('imports.read', { invalidates: [] })
  const template = useCommand('imports.saveTemplate', { invalidates: [] })

  const chooseFile = () =>
    read.mutate(
      { kind },
      {
        onSuccess: (found) => found && setPreview(found),
        // Main forgets the former file as soon as it reads another.
        onError: () => setPreview(null),
      },
    )
  const saveTemplate = () =>
    template.mutate(
      { kind },
      {
        onSuccess: (file) => file && notifyDone(`Đã lưu mẫu ${file.fileName}.`),
        onError: notifyFailure,
      },
    )

  const actions = (
    <>
      <Button
        variant="default"
        leftSection={<IconDownload size={15} aria-hidden />}
        loading={template.isPending}
        onClick={saveTemplate}
      >
        Tải mẫu Excel
      </Button>
      <Button
        variant={preview ? 'default' : 'filled'}
        leftSection={<IconFileSpreadsheet size={15} aria-hidden />}
        loading={read.isPending}
        onClick={chooseFile}
      >
        {preview ? 'Chọn tệp khác' : 'Chọn tệp Excel'}
      </Button>
    </>
  )

  return (
    <Page
      title={words.title}
      help={preview ? `${preview.fileName}, trang “${preview.sheetName}”` : words.help}
      actions={preview ? actions : undefined}
      tools={<ErrorBanner error={read.error} />}
      isFixed
    >
      {preview ? (
        <ImportReview
          key={preview.token}
          preview={preview}
          onApplied={(sentence) => {
            notifyDone(sentence)
            go(words.listPath)
          }}
        />
      ) : (
        <EmptyState title="Chọn tệp Excel (.xlsx) để xem trước" actions={actions}>
          {words.first} Chưa có gì được ghi cho đến khi bấm Nhập.
        </EmptyState>
      )}
    </Page>
  )
}
