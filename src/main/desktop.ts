import { dirname, join } from 'node:path'
import {
  app,
  type BrowserWindow,
  dialog,
  type FileFilter,
  Menu,
  type MenuItemConstructorOptions,
  shell,
} from 'electron'
import type { Desktop } from '#main/context'
import { findDocxProgram } from '#main/docx-program'

const filters: Record<'docx' | 'xlsx' | 'database', FileFilter[]> = {
  docx: [{ name: 'Văn bản Word', extensions: ['docx'] }],
  xlsx: [{ name: 'Bảng tính Excel', extensions: ['xlsx'] }],
  database: [
    { name: 'Tệp sổ Sổ Thi đua', extensions: ['db'] },
    { name: 'Mọi tệp', extensions: ['*'] },
  ],
}

/** The system's own dialogs and programs. */
export function createDesktop(window: () => BrowserWindow | null): Desktop {
  let lastFolder = app.getPath('documents')

  return {
    async chooseSavePath({ title, fileName, kind }) {
      const options = {
        title,
        defaultPath: join(lastFolder, fileName),
        filters: filters[kind],
        properties: ['showOverwriteConfirmation' as const],
      }
      const parent = window()
      const chosen = await (parent ? dialog.showSaveDialog(parent, options) : dialog.showSaveDialog(options))
      if (chosen.canceled || !chosen.filePath) return null
      lastFolder = dirname(chosen.filePath)
      return chosen.filePath
    },
    async chooseOpenPath({ title, kind }) {
      const options = { title, filters: filters[kind], properties: ['openFile' as const] }
      const parent = window()
      const chosen = await (parent ? dialog.showOpenDialog(parent, options) : dialog.showOpenDialog(options))
      return chosen.canceled ? null : (chosen.filePaths[0] ?? null)
    },
    async chooseFolder({ title }) {
      const options = {
        title,
        defaultPath: lastFolder,
        properties: ['openDirectory' as const, 'createDirectory' as const],
      }
      const parent = window()
      const chosen = await (parent ? dialog.showOpenDialog(parent, options) : dialog.showOpenDialog(options))
      const folder = chosen.canceled ? undefined : chosen.filePaths[0]
      if (folder !== undefined) lastFolder = folder
      return folder ?? null
    },
    openFile: (path) => shell.openPath(path),
    revealFile: (path) => shell.showItemInFolder(path),
    printWindow: ({ isLandscape, paper }) =>
      new Promise((resolve) => {
        const parent = window()
        if (!parent) return resolve('no window')
        parent.webContents.print(
          {
            printBackground: true,
            margins: { marginType: 'none' },
            landscape: isLandscape,
            pageSize: paper,
          },
          (isPrinted, reason) => resolve(isPrinted || /cancel/i.test(reason) ? '' : reason || 'no printer'),
        )
      }),
    docxProgram: findDocxProgram,
  }
}

/** Answers dialogs from the environment, for tests and the demo: nobody is there to press their buttons. */
export function answerDialogsFromEnvironment(desktop: Desktop): Desktop {
  const { SO_THI_DUA_SAVE_DIR: saveFolder, SO_THI_DUA_OPEN_FILE: openFile } = process.env
  return {
    ...desktop,
    ...(saveFolder
      ? {
          chooseSavePath: async ({ fileName }) => join(saveFolder, fileName),
          chooseFolder: async () => saveFolder,
        }
      : {}),
    ...(openFile ? { chooseOpenPath: async () => openFile } : {}),
  }
}

type MenuActions = { backUpNow: () => void; showDataFolder: () => void; showLog: () => void }

/** The menu bar, and what the right mouse button offers in text. */
export function installMenus(window: BrowserWindow, actions: MenuActions): void {
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuBar(window, actions)))
  window.webContents.on('context-menu', (_event, { isEditable, selectionText, editFlags }) => {
    if (!isEditable && selectionText === '') return
    const items: MenuItemConstructorOptions[] = [
      { role: 'cut', label: 'Cắt', enabled: editFlags.canCut, visible: isEditable },
      { role: 'copy', label: 'Sao chép', enabled: editFlags.canCopy },
      { role: 'paste', label: 'Dán', enabled: editFlags.canPaste, visible: isEditable },
      { type: 'separator', visible: isEditable },
      { role: 'selectAll', label: 'Chọn tất cả', visible: isEditable },
    ]
    Menu.buildFromTemplate(items).popup({ window })
  })
}

function menuBar(window: BrowserWindow, actions: MenuActions): MenuItemConstructorOptions[] {
  return [
    {
      label: '&Tệp',
      submenu: [
        { label: 'Sao lưu ngay', click: actions.backUpNow },
        { label: 'Mở thư mục dữ liệu', click: actions.showDataFolder },
        { type: 'separator' },
        { role: 'quit', label: 'Thoát', accelerator: 'Alt+F4' },
      ],
    },
    {
      label: '&Sửa',
      submenu: [
        { role: 'undo', label: 'Hoàn tác' },
        { role: 'redo', label: 'Làm lại' },
        { type: 'separator' },
        { role: 'cut', label: 'Cắt' },
        { role: 'copy', label: 'Sao chép' },
        { role: 'paste', label: 'Dán' },
        { role: 'pasteAndMatchStyle', label: 'Dán chữ, bỏ định dạng' },
        { role: 'delete', label: 'Xoá' },
        { type: 'separator' },
        { role: 'selectAll', label: 'Chọn tất cả' },
      ],
    },
    {
      label: '&Xem',
      submenu: [
        { role: 'zoomIn', label: 'Phóng to', accelerator: 'CommandOrControl+=' },
        { role: 'zoomOut', label: 'Thu nhỏ' },
        { role: 'resetZoom', label: 'Cỡ thường' },
        { type: 'separator' },
        { role: 'togglefullscreen', label: 'Toàn màn hình' },
        ...(app.isPackaged ? [] : [{ role: 'toggleDevTools' as const, label: 'Công cụ phát triển' }]),
      ],
    },
    {
      label: 'Trợ &giúp',
      submenu: [
        { label: 'Mở nhật ký lỗi', click: actions.showLog },
        { label: 'Giới thiệu', click: () => void showAbout(window) },
      ],
    },
  ]
}

/** Says one sentence over the window. */
export async function say(window: BrowserWindow, message: string, detail?: string): Promise<void> {
  if (window.isDestroyed()) return
  await dialog.showMessageBox(window, {
    type: 'info',
    title: 'Sổ Thi đua',
    message,
    detail,
    buttons: ['Đóng'],
    noLink: true,
  })
}

const showAbout = (window: BrowserWindow): Promise<void> =>
  say(
    window,
    `Sổ Thi đua ${app.getVersion()}`,
    'Mọi dữ liệu nằm trên máy này. Ứng dụng không gửi gì ra mạng.',
  )
