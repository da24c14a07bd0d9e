import type { Desktop } from '#main/context'

/** Kinds of file that the app writes; the kind is the extension. */
export type FileKind = Parameters<Desktop['chooseSavePath']>[0]['kind']

/** Leaves room for the folder within the 260 characters that Windows programs still count on. */
const maxLength = 120

/** Names that Windows keeps for devices, with or without an extension. */
const reserved = /^(con|prn|aux|nul|com\d|lpt\d|conin\$|conout\$)(\..*)?$/i

/** A file name without extension that Windows, macOS and Linux all take: "12/QĐ-CĐN" → "12-QĐ-CĐN". */
export function safeFileName(text: string): string {
  const name = text
    .normalize('NFC')
    .replace(/\p{Surrogate}/gu, ' ')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must go
    .replace(/[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2028\u2029\ufeff]/g, ' ')
    .replace(/[<>:"/\\|?*]/g, '-')
    .replace(/\s+/g, ' ')
  const short = trimEnds([...trimEnds(name)].slice(0, maxLength).join(''))
  if (short === '') return 'Văn bản'
  return reserved.test(short) ? `_${short}` : short
}

/** Windows drops dots and spaces at the end; a dot in front hides the file elsewhere. */
const trimEnds = (name: string): string => name.replace(/^[\s.]+|[\s.]+$/g, '')

/** The proposed name with the right extension, once. */
export const withExtension = (name: string, kind: FileKind): string =>
  name.toLowerCase().endsWith(`.${kind}`) ? name : `${name}.${kind}`
