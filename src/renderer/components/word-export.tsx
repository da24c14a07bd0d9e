import { Button } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import type { SavedFile } from '#shared/contract'
import { request, sentenceOf } from '../api'
import { Banner, ErrorBanner } from './error-banner'
import { notifyFailure } from './notify'

export type WordExport = {
  isExporting: boolean
  /** The file written last; null before, and when the officer closed the save dialog. */
  file: SavedFile
  /** Why the last attempt gave no file. */
  failure: string | null
  start: () => Promise<void>
}

/** One document on its way into a Word file. @param write asks main for it */
export function useWordExport(write: () => Promise<SavedFile>): WordExport {
  const [state, setState] = useState<Omit<WordExport, 'start'>>({
    isExporting: false,
    file: null,
    failure: null,
  })

  async function start() {
    if (state.isExporting) return
    setState({ isExporting: true, file: null, failure: null })
    try {
      setState({ isExporting: false, file: await write(), failure: null })
    } catch (error) {
      setState({ isExporting: false, file: null, failure: sentenceOf(error) })
    }
  }

  return { ...state, start }
}

/** Where the file is, and the two ways to it; or why there is none. `note` says what to know of the file. */
export function WordExportNews({ exported, note }: { exported: WordExport; note?: ReactNode }) {
  const { file, failure, start } = exported
  if (failure !== null)
    return (
      <ErrorBanner
        error={failure}
        actions={
          <Button size="compact-sm" variant="default" onClick={() => void start()}>
            Xuất lại
          </Button>
        }
      />
    )
  if (file === null) return null
  const ask = (name: 'files.open' | 'files.reveal') =>
    void request(name, { path: file.path }).catch(notifyFailure)
  return (
    <Banner
      tone="info"
      actions={
        <>
          <Button size="compact-sm" variant="default" onClick={() => ask('files.open')}>
            Mở tệp
          </Button>
          <Button size="compact-sm" variant="default" onClick={() => ask('files.reveal')}>
            Mở thư mục
          </Button>
        </>
      }
    >
      Đã xuất “{file.fileName}”. {note}
    </Banner>
  )
}
