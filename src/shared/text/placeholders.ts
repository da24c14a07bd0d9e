/** Names in braces that stand for something of the campaign: "Thực hiện {kế hoạch}, …". */
const placeholder = /\{([^{}\n]*)\}/gu

/** The names in braces, in the order they appear. */
export const placeholdersIn = (text: string): string[] =>
  [...text.matchAll(placeholder)].map(([, name = '']) => name.trim())

/** Names in braces that are not among the known ones, and braces left open: nothing of that may reach a paper. */
export function unknownPlaceholders(text: string, known: readonly string[]): string[] {
  const unknown = placeholdersIn(text).filter((name) => !known.includes(name))
  const rest = text.replace(placeholder, '')
  return rest.includes('{') || rest.includes('}') ? [...unknown, '{ }'] : unknown
}

/** What is wrong with the braces of a text, as a sentence; null when nothing is. */
export function placeholderProblem(text: string, known: readonly string[]): string | null {
  const [first] = unknownPlaceholders(text, known)
  if (first === undefined) return null
  const choices =
    known.length === 0
      ? 'Câu này không có chỗ điền nào; bỏ dấu ngoặc nhọn.'
      : `Dùng được: ${known.map((name) => `{${name}}`).join(', ')}.`
  if (first === '{ }') return `Có dấu ngoặc nhọn chưa đóng hoặc chưa mở. ${choices}`
  return `Không có chỗ điền nào tên {${first}}. ${choices}`
}

/**
 * The text with its placeholders filled.
 * @throws RangeError for a name that `values` has no text for; texts are checked before they are stored
 */
export function fillPlaceholders(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(placeholder, (_, name: string) => {
    const value = Object.hasOwn(values, name.trim()) ? values[name.trim()] : undefined
    if (value === undefined) throw new RangeError(`no text for {${name}}`)
    return value
  })
}
