import { randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { open, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { AppError } from '#shared/result'

/**
 * Writes a file whole or not at all: a temporary file in the same folder, flushed to the disk, then renamed over
 * the target. When anything fails, what stood there before still does.
 *
 * @throws AppError with a sentence that names the cause and the way on
 */
export async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  await refuseUnwritableTarget(path)
  const temporary = join(dirname(path), `.${randomUUID()}.tmp`)
  try {
    await writeFlushed(temporary, bytes).catch((error) => {
      throw new AppError('file', sentenceForFolder(errorCode(error), existsSync(dirname(path))))
    })
    await rename(temporary, path).catch((error) => {
      throw new AppError('file', sentenceForTarget(errorCode(error)))
    })
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => {})
    throw error
  }
  await flushFolder(dirname(path))
}

/** Asks the system whether the file there may be replaced: Word keeps it locked while it is open. */
async function refuseUnwritableTarget(path: string): Promise<void> {
  try {
    await (await open(path, 'r+')).close()
  } catch (error) {
    const code = errorCode(error)
    if (code === 'ENOENT' || code === 'ENOTDIR') return
    if (code === 'EISDIR') throw new AppError('file', sentences.isFolder)
    if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS')
      throw new AppError('file', sentences.readOnlyFile)
    throw new AppError('file', sentenceForTarget(code))
  }
}

async function writeFlushed(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, 'wx')
  try {
    await file.writeFile(bytes)
    await file.sync()
  } finally {
    await file.close()
  }
}

/** Makes the new name last through a power cut, where the system lets a folder be flushed. */
async function flushFolder(folder: string): Promise<void> {
  try {
    const handle = await open(folder, 'r')
    await handle.sync().finally(() => handle.close())
  } catch {
    // Windows and some network drives don't; the file itself is on the disk.
  }
}

const sentences = {
  openElsewhere: 'Chưa lưu được vì tệp đang mở trong Word. Đóng tệp rồi bấm Xuất lại.',
  readOnlyFile: 'Chưa lưu được vì tệp cùng tên ở đó chỉ cho đọc. Chọn tên khác rồi bấm Xuất lại.',
  isFolder: 'Chưa lưu được vì ở đó có một thư mục cùng tên. Chọn tên khác rồi bấm Xuất lại.',
  folderMissing: 'Chưa lưu được vì không thấy thư mục đã chọn. Chọn thư mục khác rồi bấm Xuất lại.',
  folderReadOnly: 'Chưa lưu được vì thư mục đã chọn không cho ghi. Chọn thư mục khác rồi bấm Xuất lại.',
  full: 'Chưa lưu được vì ổ đĩa đầy. Xoá bớt tệp không dùng hoặc chọn ổ khác, rồi bấm Xuất lại.',
  nameTooLong: 'Chưa lưu được vì tên tệp hoặc đường dẫn dài quá. Đặt tên ngắn hơn rồi bấm Xuất lại.',
  disk: 'Chưa lưu được vì ổ đĩa không ghi được. Kiểm tra ổ đĩa hoặc chọn chỗ khác, rồi bấm Xuất lại.',
}

/** Why no file can be written in the folder. */
export function sentenceForFolder(code: string, folderExists: boolean): string {
  if (!folderExists || code === 'ENOENT' || code === 'ENOTDIR') return sentences.folderMissing
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') return sentences.folderReadOnly
  return sentenceForDisk(code)
}

/** Why the file that stands there can't be replaced, when one may write in its folder. */
export function sentenceForTarget(code: string): string {
  if (code === 'EBUSY' || code === 'EPERM' || code === 'EACCES') return sentences.openElsewhere
  if (code === 'EISDIR' || code === 'ENOTEMPTY' || code === 'EEXIST') return sentences.isFolder
  return sentenceForDisk(code)
}

function sentenceForDisk(code: string): string {
  if (code === 'ENOSPC' || code === 'EDQUOT' || code === 'EFBIG') return sentences.full
  if (code === 'ENAMETOOLONG') return sentences.nameTooLong
  return sentences.disk
}

const errorCode = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? ''
