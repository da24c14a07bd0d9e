import { describe, expect, it } from 'vitest'
import { findDocxProgram } from '#main/docx-program'

/** A registry as reg.exe prints it. */
const registry =
  (...values: [key: string, value: string][]) =>
  async (_file: string, [, asked]: string[]) => {
    const found = values.find(([key]) => key === asked)
    return found ? `\r\n${found[0]}\r\n    (Default)    REG_SZ    ${found[1]}\r\n\r\n` : null
  }

const choice = String.raw`HKCU\Software\Microsoft\Windows\CurrentVersion\Explorer\FileExts\.docx\UserChoice`

describe('the program that opens .docx files', () => {
  it('is what the person chose on Windows, if it is still there', async () => {
    const chosen: [string, string] = [choice, 'Word.Document.12']
    const command: [string, string] = [
      String.raw`HKCR\Word.Document.12\shell\open\command`,
      String.raw`"C:\Program Files\Microsoft Office\root\Office16\WINWORD.EXE" /n "%1"`,
    ]
    expect(await findDocxProgram(registry(chosen, command), 'win32')).toBe('Microsoft Word')
    expect(await findDocxProgram(registry(chosen), 'win32')).toBeNull()
    expect(await findDocxProgram(registry(), 'win32')).toBeNull()
  })

  it('is the kind’s own where nothing was chosen', async () => {
    const office = registry(
      [String.raw`HKCR\.docx`, 'LibreOffice.WriterDocument.1'],
      [
        String.raw`HKCR\LibreOffice.WriterDocument.1\shell\open\command`,
        String.raw`"C:\Program Files\LibreOffice\program\swriter.exe" -o "%1"`,
      ],
    )
    expect(await findDocxProgram(office, 'win32')).toBe('LibreOffice Writer')
    const wps = registry(
      [String.raw`HKCR\.docx`, 'KWPS.Document.12'],
      [String.raw`HKCR\KWPS.Document.12\shell\open\command`, String.raw`C:\WPS\wps.exe "%1"`],
    )
    expect(await findDocxProgram(wps, 'win32')).toBe('WPS Office')
  })

  it('is asked of the desktop on Linux, and not known elsewhere or when nothing answers', async () => {
    expect(await findDocxProgram(async () => 'libreoffice-writer.desktop\n', 'linux')).toBe(
      'LibreOffice Writer',
    )
    expect(await findDocxProgram(async () => 'org.example.Editor.desktop\n', 'linux')).toBeNull()
    expect(await findDocxProgram(async () => null, 'linux')).toBeNull()
    expect(await findDocxProgram(async () => 'Word', 'darwin')).toBeNull()
  })
})
