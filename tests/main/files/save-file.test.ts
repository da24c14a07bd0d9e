import { execFileSync } from 'node:child_process'
import { chmod, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createFiles, type Files } from '#main/files/save-file'
import { sentenceForFolder, sentenceForTarget } from '#main/files/write-whole'
import { createTestDesktop, type TestDesktop } from '../../helpers/desktop'
import { newFolder } from '../../helpers/engine'
import { asOrdinaryUser } from '../../helpers/ordinary-user'

let folder: string
let desktop: TestDesktop
let files: Files

beforeEach(async () => {
  folder = await newFolder()
  desktop = createTestDesktop(folder)
  files = createFiles(desktop)
})

afterEach(async () => {
  await chmod(folder, 0o755)
  await rm(folder, { recursive: true, force: true })
})

const bytes = new TextEncoder().encode('nội dung')
const save = (options: Partial<Parameters<Files['save']>[0]> = {}) =>
  files.save({ title: 'Lưu quyết định', fileName: 'Quyết định.docx', kind: 'docx', bytes, ...options })

const refusal = (text: string) => ({ code: 'file', message: expect.stringContaining(text) })

describe('save', () => {
  test('writes the file where the officer says, and nothing else', async () => {
    const saved = await save()
    expect(saved).toEqual({ path: join(folder, 'Quyết định.docx'), fileName: 'Quyết định.docx' })
    expect(await readFile(saved!.path, 'utf8')).toBe('nội dung')
    expect(await readdir(folder)).toEqual(['Quyết định.docx'])
    expect(desktop.asked).toEqual([{ title: 'Lưu quyết định', fileName: 'Quyết định.docx', kind: 'docx' }])
  })

  test('proposes a name that every file system takes', async () => {
    await save({ fileName: 'Quyết định 12/QĐ-CĐN: đợt 1?' })
    expect(desktop.asked[0]!.fileName).toBe('Quyết định 12-QĐ-CĐN- đợt 1-.docx')
  })

  test('adds the extension that the officer left out', async () => {
    desktop.savePath = join(folder, 'Quyết định số 5')
    expect((await save())!.fileName).toBe('Quyết định số 5.docx')
  })

  test('writes nothing when the dialog is closed', async () => {
    desktop.savePath = null
    expect(await save()).toBeNull()
    expect(await readdir(folder)).toEqual([])
  })

  test('replaces an older file whole', async () => {
    await writeFile(join(folder, 'Quyết định.docx'), 'cũ, và dài hơn nhiều so với nội dung mới')
    await save()
    expect(await readFile(join(folder, 'Quyết định.docx'), 'utf8')).toBe('nội dung')
  })

  test('refuses a file for reading only and leaves it', async () => {
    const path = join(folder, 'Quyết định.docx')
    await writeFile(path, 'cũ')
    await chmod(path, 0o444)
    await chmod(folder, 0o777)
    await asOrdinaryUser(() => expect(save()).rejects.toMatchObject(refusal('chỉ cho đọc')))
    expect(await readFile(path, 'utf8')).toBe('cũ')
    expect(await readdir(folder)).toEqual(['Quyết định.docx'])
  })

  test('refuses a folder that may not be written', async () => {
    await chmod(folder, 0o555)
    await asOrdinaryUser(() => expect(save()).rejects.toMatchObject(refusal('không cho ghi')))
    expect(await readdir(folder)).toEqual([])
  })

  test('refuses a folder that is not there', async () => {
    desktop.savePath = join(folder, 'đã xoá', 'a.docx')
    await expect(save()).rejects.toMatchObject(refusal('không thấy thư mục'))
  })

  test('refuses where a folder of that name stands', async () => {
    await mkdir(join(folder, 'Quyết định.docx'))
    await expect(save()).rejects.toMatchObject(refusal('thư mục cùng tên'))
    expect(await readdir(folder)).toEqual(['Quyết định.docx'])
  })

  test('refuses a name that is too long', async () => {
    desktop.savePath = join(folder, `${'a'.repeat(300)}.docx`)
    await expect(save()).rejects.toMatchObject(refusal('dài quá'))
  })

  // As when Word has the file open: it can be neither opened for writing nor replaced.
  test('what the system says of a file open in Word', () => {
    for (const code of ['EBUSY', 'EPERM', 'EACCES'])
      expect(sentenceForTarget(code)).toContain('đang mở trong Word')
    expect(sentenceForTarget('ENOSPC')).toContain('ổ đĩa đầy')
    expect(sentenceForFolder('ENOSPC', true)).toContain('ổ đĩa đầy')
    expect(sentenceForFolder('EIO', true)).toContain('ổ đĩa không ghi được')
  })

  test('a full disk: says so and leaves the older file and no rest', async (context) => {
    const disk = mountSmallDisk()
    if (!disk) return context.skip()
    try {
      desktop.savePath = join(disk, 'Quyết định.docx')
      await writeFile(desktop.savePath, 'cũ')
      await expect(save({ bytes: new Uint8Array(2_000_000) })).rejects.toMatchObject(refusal('ổ đĩa đầy'))
      expect(await readFile(desktop.savePath, 'utf8')).toBe('cũ')
      expect(await readdir(disk)).toEqual(['Quyết định.docx'])
    } finally {
      execFileSync('umount', [disk])
      await rm(disk, { recursive: true })
    }
  })
})

describe('open and reveal', () => {
  test('take only what was saved in this run', async () => {
    const stranger = join(folder, 'bảng lương.xlsx')
    await writeFile(stranger, 'x')
    await expect(files.open(stranger)).rejects.toMatchObject({ code: 'invalid' })
    expect(() => files.reveal(stranger)).toThrow(/vừa xuất/)
    const saved = await save()
    await files.open(saved!.path)
    files.reveal(saved!.path)
    expect(desktop.opened).toEqual([saved!.path])
    expect(desktop.revealed).toEqual([saved!.path])
  })

  test('say when the file has gone meanwhile, or no program takes it', async () => {
    const saved = await save()
    desktop.openFile = async () => 'No application'
    await expect(files.open(saved!.path)).rejects.toMatchObject(refusal('chưa có Word hay chương trình nào'))
    await rm(saved!.path)
    await expect(files.open(saved!.path)).rejects.toMatchObject(refusal('Không thấy tệp'))
  })
})

/** A disk of 1 MB, where this user may make one. */
function mountSmallDisk(): string | null {
  if (process.platform !== 'linux' || process.geteuid?.() !== 0) return null
  try {
    const place = execFileSync('mktemp', ['-d'], { encoding: 'utf8' }).trim()
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', place], { stdio: 'ignore' })
    return place
  } catch {
    return null
  }
}
