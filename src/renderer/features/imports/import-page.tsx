import { Button } from '@mantine/core'
import { IconDownload, IconFileSpreadsheet } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useLocation, useParams } from 'wouter'
import type { SheetPreview } from '#shared/domain/roster-import'
import { EmptyState } from '../../components/empty-state'
import { ErrorBanner } from '../../components/error-banner'
import { NotFound } from '../../components/not-found'
import { notifyDone, notifyFailure } from '../../components/notify'
import { Page } from '../../components/page'
import { ImportReview } from './import-review'
import { type ImportSource, importSources } from './import-sources'

export default function ImportPage() {
  const { kind: slug = '' } = useParams<{ kind: string }>()
  const source = Object.hasOwn(importSources, slug) ? importSources[slug] : undefined
  return source ? <ImportScreen key={slug} source={source} /> : <NotFound />
}

function ImportScreen({ source }: { source: ImportSource }) {
  const [, go] = useLocation()
  const [preview, setPreview] = useState<SheetPreview | null>(null)
  const read = useMutation({
    mutationFn: source.read,
    onSuccess: (found) => found && setPreview(found),
    // Main forgets the former file as soon as it reads another.
    onError: () => setPreview(null),
  })
  const template = useMutation({
    mutationFn: source.saveTemplate,
    onSuccess: (file) => file && notifyDone(`Đã lưu mẫu ${file.fileName}.`),
    onError: notifyFailure,
  })

  const actions = (
    <>
      <Button
        variant="default"
        leftSection={<IconDownload size={15} aria-hidden />}
        loading={template.isPending}
        onClick={() => template.mutate()}
      >
        Tải mẫu Excel
      </Button>
      <Button
        variant={preview ? 'default' : 'filled'}
        leftSection={<IconFileSpreadsheet size={15} aria-hidden />}
        loading={read.isPending}
        onClick={() => read.mutate()}
      >
        {preview ? 'Chọn tệp khác' : 'Chọn tệp Excel'}
      </Button>
    </>
  )

  return (
    <Page
      title={source.title}
      help={
        preview
          ? `${preview.fileName}, trang “${preview.sheetName}”`
          : 'Xem trước từng dòng rồi mới ghi vào sổ.'
      }
      actions={preview ? actions : undefined}
      tools={<ErrorBanner error={read.error} />}
      isFixed
    >
      {preview ? (
        <ImportReview
          key={preview.token}
          source={source}
          preview={preview}
          onApplied={(sentence) => {
            notifyDone(sentence)
            go(source.listPath)
          }}
        />
      ) : (
        <EmptyState title="Chọn tệp Excel (.xlsx) để xem trước" actions={actions}>
          {source.first} Chưa có gì được ghi cho đến khi bấm Nhập.
        </EmptyState>
      )}
    </Page>
  )
}
