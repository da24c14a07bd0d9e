/** Where the officer mends what a decision lacks. */
export type LackTarget = { field: string } | { screen: string } | { search: string }

/** Main says what is missing in sentences; the form knows its fields. */
const fields: [beginning: RegExp, field: string][] = [
  [/^Chưa có số quyết định/, 'number'],
  [/^Chưa có ngày ký/, 'signedOn'],
  [/^Ngày ký trước/, 'signedOn'],
  [/^Không có mức lương cơ sở/, 'signedOn'],
  [/^Chưa có họ tên người ký/, 'signerName'],
  [/^Chưa có căn cứ/, 'legalBases'],
  [/^Chưa có ai được đề nghị/, 'awards'],
]

/** Null for a sentence this screen does not know: it is shown without a way on. */
export function lackTarget(sentence: string): LackTarget | null {
  const known = fields.find(([beginning]) => beginning.test(sentence))
  if (known) return { field: known[1] }
  if (/^Còn \d+ hồ sơ đơn vị/.test(sentence)) return { screen: '/theo-doi' }
  const taken = /^(.+) đã có .+ trong Quyết định số /.exec(sentence)
  return taken?.[1] ? { search: taken[1] } : null
}
