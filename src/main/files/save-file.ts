import { existsSync } from 'node:fs'
import { basename } from 'node:path'
import type { Desktop } from '#main/context'
import { type FileKind, safeFileName, withExtension } from '#main/files/file-name'
import { writeWhole } from '#main/files/write-whole'
import type { SavedFile } from '#shared/contract'
import { AppError } from '#shared/result'

export type FileToSave = {
  /** Title of the save dialog. */
  title: string
  /** Proposed name, as the officer would write it; signs that no file system takes are replaced. */
  fileName: string
  kind: FileKind
  bytes: Uint8Array
}

export type Files = ReturnType<typeof createFiles>

/** Writes files where the officer says, and opens those, and only those, afterwards. */
export function createFiles(desktop: Desktop) {
  const written = new Set<string>()

  /** @returns null when the officer closed the dialog. @throws AppError when it can't be written there. */
  async function save({ title, fileName, kind, bytes }: FileToSave): Promise<SavedFile> {
    const chosen = await desktop.chooseSavePath({ title, fileName: proposedName(fileName, kind), kind })
    if (chosen === null) return null
    const path = withExtension(chosen, kind)
    await writeWhole(path, bytes)
    written.add(path)
    return { path, fileName: basename(path) }
  }

  /** Files of an earlier run that the book says the app wrote; Word documents only, whatever a book may say. */
  function remember(path: string): void {
    if (path.toLowerCase().endsWith('.docx')) written.add(path)
  }

  async function open(path: string): Promise<void> {
    refuseUnwritten(path)
    const problem = await desktop.openFile(path)
    if (problem !== '')
      throw new AppError(
        'file',
        path.toLowerCase().endsWith('.docx')
          ? 'Máy này chưa có Word hay chương trình nào mở được tệp .docx. Xem trước và in ngay trong Sổ Thi đua ở mục Văn bản, hoặc bấm Mở thư mục để lấy tệp.'
          : 'Chưa mở được tệp vì máy không có chương trình mở loại tệp này. Bấm Mở thư mục để lấy tệp.',
      )
  }

  function reveal(path: string): void {
    refuseUnwritten(path)
    desktop.revealFile(path)
  }

  function refuseUnwritten(path: string): void {
    if (!written.has(path))
      throw new AppError('invalid', 'Chỉ mở được tệp vừa xuất trong lần dùng này. Xuất lại rồi mở.')
    if (!existsSync(path))
      throw new AppError(
        'file',
        'Không thấy tệp ở chỗ đã lưu, có thể đã xoá hoặc chuyển đi. Xuất lại rồi mở.',
      )
  }

  return { save, remember, open, reveal }
}

function proposedName(fileName: string, kind: FileKind): string {
  const suffix = `.${kind}`
  const stem = fileName.toLowerCase().endsWith(suffix) ? fileName.slice(0, -suffix.length) : fileName
  return `${safeFileName(stem)}${suffix}`
}
