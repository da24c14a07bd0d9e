/**
 * Which program this computer opens .docx files with. Asked of the system's own tools, which only read; whatever goes
 * wrong there means that it can't be told.
 */
import { execFile } from 'node:child_process'
import { join, win32 } from 'node:path'

const askLimitMs = 3_000

/** What a tool prints; null when it is not there, fails or takes too long. */
type Ask = (file: string, args: string[]) => Promise<string | null>

const askSystem: Ask = (file, args) =>
  new Promise((resolve) => {
    execFile(file, args, { timeout: askLimitMs, windowsHide: true }, (error, output) =>
      resolve(error ? null : output),
    )
  })

/** "Microsoft Word", "LibreOffice Writer", …; null when there is none or it can't be told. */
export async function findDocxProgram(
  ask: Ask = askSystem,
  platform: NodeJS.Platform = process.platform,
): Promise<string | null> {
  if (platform === 'win32') return findOnWindows(ask)
  if (platform === 'linux') return findOnLinux(ask)
  return null
}

const userChoice = String.raw`HKCU\Software\Microsoft\Windows\CurrentVersion\Explorer\FileExts\.docx\UserChoice`

async function findOnWindows(ask: Ask): Promise<string | null> {
  const registry = join(process.env.SystemRoot ?? String.raw`C:\Windows`, 'System32', 'reg.exe')
  const read = async (key: string, ...value: string[]) =>
    /REG_(?:EXPAND_)?SZ\s+(.+?)\s*$/m.exec((await ask(registry, ['query', key, ...value])) ?? '')?.[1] ?? null

  const kind = (await read(userChoice, '/v', 'ProgId')) ?? (await read(String.raw`HKCR\.docx`, '/ve'))
  if (kind === null) return null
  // A program that was removed leaves its name behind, without a command.
  const command = await read(`HKCR\\${kind}\\shell\\open\\command`, '/ve')
  return command === null ? null : programName(`${kind} ${win32.basename(executableOf(command))}`)
}

/** '"C:\Program Files\…\WINWORD.EXE" /n "%1"' → the path in it. */
const executableOf = (command: string): string =>
  /^"([^"]+)"|^(\S+)/.exec(command)?.slice(1).find(Boolean) ?? ''

const docxType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

async function findOnLinux(ask: Ask): Promise<string | null> {
  const entry = await ask('xdg-mime', ['query', 'default', docxType])
  return entry === null ? null : programName(entry)
}

const known: readonly [pattern: RegExp, name: string][] = [
  [/winword|word\.document/i, 'Microsoft Word'],
  [/\bk?wps/i, 'WPS Office'],
  [/libreoffice|soffice/i, 'LibreOffice Writer'],
  [/openoffice/i, 'OpenOffice Writer'],
  [/onlyoffice|desktopeditors/i, 'ONLYOFFICE'],
  [/wordpad/i, 'WordPad'],
]

const programName = (trace: string): string | null =>
  known.find(([pattern]) => pattern.test(trace))?.[1] ?? null
