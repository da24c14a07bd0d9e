import { join } from 'node:path'
import type { Desktop } from '#main/context'

export type TestDesktop = Desktop & {
  /** What the dialogs were asked, in order. */
  asked: { title: string; fileName?: string; kind: string }[]
  /** Where the next save dialogs say to save; the engine's folder and the proposed name when not set. */
  savePath: string | null | undefined
  /** What the next open dialogs answer. */
  openPath: string | null
  /** What the folder dialog answers; the engine's folder when not set. */
  folderPath: string | null | undefined
  opened: string[]
  revealed: string[]
  /** How often the window was printed. */
  printed: number
  /** What opens .docx files. */
  program: string | null
}

/** The officer's desktop as a test plays it: dialogs answer at once with what the test has set. */
export function createTestDesktop(folder: string): TestDesktop {
  const desktop: TestDesktop = {
    asked: [],
    savePath: undefined,
    openPath: null,
    folderPath: undefined,
    opened: [],
    revealed: [],
    printed: 0,
    program: null,
    async chooseSavePath(options) {
      desktop.asked.push(options)
      return desktop.savePath === undefined ? join(folder, options.fileName) : desktop.savePath
    },
    async chooseFolder(options) {
      desktop.asked.push({ ...options, kind: 'folder' })
      return desktop.folderPath === undefined ? folder : desktop.folderPath
    },
    async chooseOpenPath(options) {
      desktop.asked.push(options)
      return desktop.openPath
    },
    async openFile(path) {
      desktop.opened.push(path)
      return ''
    },
    revealFile(path) {
      desktop.revealed.push(path)
    },
    async docxProgram() {
      return desktop.program
    },
    async printWindow() {
      desktop.printed += 1
      return ''
    },
  }
  return desktop
}
