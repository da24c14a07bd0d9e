import { existsSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Context } from '#main/context'
import { safeFileName } from '#main/files/file-name'
import type { Files } from '#main/files/save-file'
import { sentenceForFolder, writeWhole } from '#main/files/write-whole'
import { campaignLabel } from '#shared/domain/campaign-names'
import {
  type DocumentKey,
  documentGroupNames,
  documentGroupOf,
  documentNames,
  type SetProgress,
} from '#shared/domain/document'
import { AppError } from '#shared/result'
import { type CampaignBook, keyText, openCampaignBook } from './book'
import { breathe } from './breathe'
import { sourcesInOrder } from './document-list'
import { recordExport } from './saved-documents'
import type { DocumentItem, DocumentSource, LoadedDocument } from './source'

export type SetOptions = {
  campaignId: number
  /** Null takes the whole set. */
  keys: Pick<DocumentKey, 'kind' | 'key'>[] | null
  /** Documents that lack something are written with visible blanks instead of being left out. */
  withBlanks: boolean
}

type Wanted = { source: DocumentSource; item: DocumentItem; name: string }
type Made = { loaded: LoadedDocument; bytes: Uint8Array }
type Job = { progress: SetProgress; isCancelled: boolean }

/** Windows programs still count on paths of at most 260 characters. */
const longestPath = 250
const shortestName = 20

/** Whole sets on their way into a folder: one at a time, in the background, told of by `progress`. */
export function createDocumentSets(ctx: Context, files: Files) {
  let job: Job | null = null
  let isChoosing = false

  /** @returns null when the officer closed the dialog. @throws AppError when the folder can't be made */
  async function start(options: SetOptions): Promise<SetProgress | null> {
    if (isChoosing || job?.progress.state === 'running')
      throw new AppError('conflict', 'Đang lưu một bộ văn bản. Đợi xong, hoặc bấm Huỷ rồi lưu lại.')
    isChoosing = true
    try {
      const parent = await ctx.desktop.chooseFolder({ title: 'Chọn nơi đặt thư mục của bộ văn bản' })
      if (parent === null) return null
      const book = await openCampaignBook(ctx.db, options.campaignId, ctx.today())
      const wanted = await wantedOf(book, options.keys)
      const folder = await makeFolder(parent, safeFileName(campaignLabel(book.campaign)))
      const started: Job = {
        progress: { done: 0, total: wanted.length, current: '', state: 'running', folder, problems: [] },
        isCancelled: false,
      }
      job = started
      // Not waited for. A mistake of ours ends the job, and then the log has it like any other.
      void writeSet(started, book, wanted, options).catch((error: unknown) => {
        started.progress.state = 'failed'
        started.progress.problems.push({
          name: started.progress.current,
          message: 'Việc lưu bộ văn bản dừng giữa chừng do lỗi của ứng dụng; các tệp đã lưu vẫn nguyên.',
        })
        throw error
      })
      return snapshot(started.progress)
    } finally {
      isChoosing = false
    }
  }

  async function writeSet(
    job: Job,
    book: CampaignBook,
    wanted: Wanted[],
    { withBlanks }: SetOptions,
  ): Promise<void> {
    const { progress } = job
    const pathOf = createPaths(progress.folder)
    let ahead = attempt(ctx, book, wanted[0], withBlanks)
    for (const [index, one] of wanted.entries()) {
      if (job.isCancelled) break
      progress.current = one.name
      const current = ahead
      // The next is loaded while this one is typeset beside.
      ahead = attempt(ctx, book, wanted[index + 1], withBlanks)
      const made = await current
      if (made.kind === 'failed') throw made.error
      if (made.kind === 'left-out') progress.problems.push({ name: one.name, message: made.message })
      if (made.kind === 'made') {
        const isWritten = await write(job, book, one, made, pathOf(one, made.loaded))
        if (!isWritten) return
      }
      progress.done += 1
      await breathe()
    }
    progress.current = ''
    progress.state = job.isCancelled ? 'cancelled' : 'done'
  }

  /** False when the folder takes no more: full, unplugged, gone. */
  async function write(
    { progress }: Job,
    book: CampaignBook,
    { source, item, name }: Wanted,
    { loaded, bytes }: Made,
    path: string,
  ): Promise<boolean> {
    try {
      await mkdir(dirname(path), { recursive: true })
      await writeWhole(path, bytes)
    } catch (error) {
      progress.problems.push({
        name,
        message: error instanceof AppError ? error.message : folderProblem(error, dirname(path)),
      })
      progress.state = 'failed'
      return false
    }
    files.remember(path)
    await recordExport(ctx, { campaignId: book.campaign.id, kind: source.kind, key: item.key }, loaded, path)
    return true
  }

  return {
    start,
    /** Null before the first set of this run. */
    progress: (): SetProgress | null => (job ? snapshot(job.progress) : null),
    cancel(): null {
      if (job) job.isCancelled = true
      return null
    },
    async reveal(): Promise<null> {
      if (!job) throw new AppError('not-found', 'Chưa lưu bộ văn bản nào trong lần mở ứng dụng này.')
      const problem = await ctx.desktop.openFile(job.progress.folder)
      if (problem !== '')
        throw new AppError('file', 'Không thấy thư mục của bộ văn bản, có thể đã xoá hoặc chuyển đi.')
      return null
    },
  }
}

const snapshot = (progress: SetProgress): SetProgress => ({ ...progress, problems: [...progress.problems] })

async function wantedOf(book: CampaignBook, keys: SetOptions['keys']): Promise<Wanted[]> {
  const chosen = keys && new Set(keys.map(keyText))
  const wanted: Wanted[] = []
  for (const source of sourcesInOrder()) {
    await breathe()
    for (const item of await source.list(book))
      if (!chosen || chosen.has(keyText({ kind: source.kind, key: item.key })))
        wanted.push({ source, item, name: nameOf(source, item) })
  }
  return wanted
}

const nameOf = ({ kind }: DocumentSource, { about }: DocumentItem): string =>
  about === '' ? documentNames[kind] : `${documentNames[kind]}, ${about}`

type Attempt =
  | ({ kind: 'made' } & Made)
  | { kind: 'left-out'; message: string }
  | { kind: 'failed'; error: unknown }

/** Never rejects: it is begun before anyone waits for it. */
async function attempt(
  ctx: Context,
  book: CampaignBook,
  wanted: Wanted | undefined,
  withBlanks: boolean,
): Promise<Attempt> {
  if (!wanted) return { kind: 'left-out', message: '' }
  try {
    await breathe()
    const loaded = await wanted.source.load(book, wanted.item.key)
    if (loaded.lacks.length > 0 && !withBlanks)
      return { kind: 'left-out', message: loaded.lacks.map(({ message }) => message).join(' ') }
    return { kind: 'made', loaded, bytes: await ctx.typeset(loaded.builder, loaded.view) }
  } catch (error) {
    return error instanceof AppError
      ? { kind: 'left-out', message: error.message }
      : { kind: 'failed', error }
  }
}

/** A new folder, beside what is there: "Đợt II …", "Đợt II … (2)". @throws AppError when none can be made there */
async function makeFolder(parent: string, name: string): Promise<string> {
  for (let count = 1; ; count += 1) {
    const path = join(parent, count === 1 ? name : `${name} (${count})`)
    try {
      await mkdir(path)
      return path
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST')
        throw new AppError('file', folderProblem(error, parent))
    }
  }
}

const folderProblem = (error: unknown, folder: string): string =>
  sentenceForFolder((error as NodeJS.ErrnoException).code ?? '', existsSync(folder))

/** Where each document goes: a folder a group, names that no other file of the set has and every system takes. */
function createPaths(folder: string) {
  const taken = new Set<string>()
  return ({ source }: Wanted, { fileName }: LoadedDocument): string => {
    const group = join(folder, documentGroupNames[documentGroupOf[source.kind]])
    const room = Math.max(shortestName, longestPath - group.length - ' (999).docx'.length)
    const stem = safeFileName([...safeFileName(fileName)].slice(0, room).join(''))
    for (let count = 1; ; count += 1) {
      const path = join(group, `${stem}${count === 1 ? '' : ` (${count})`}.docx`)
      // Some systems tell no capitals from small letters.
      if (taken.has(path.toLowerCase())) continue
      taken.add(path.toLowerCase())
      return path
    }
  }
}
