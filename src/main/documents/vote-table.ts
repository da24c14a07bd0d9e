/** What was counted on a ballot and what came of it, always with the number it is a share of (forms.md §8b). */
import { type FileChild, Paragraph, TextRun } from 'docx'
import { formatShare } from '#shared/rules/percent'
import { upperFirst } from '#shared/text/case'
import { awardName, objectNouns } from './award-groups'
import { bodyText } from './blocks/body'
import { type Column, dataTable, type Row } from './blocks/table'
import type { CountedBallotView, VotedView } from './council-views'
import { padded } from './figures'
import { calledName, candidatePlace, placeOf } from './session-phrases'
import { inline, missing, unbroken } from './text'

/** Where a count is missing it is dotted. */
const counted = (count: number | null): string => (count === null ? '……' : padded(count))

/** Millimetres: each figure's column as wide as the longest word of its heading. */
const columns: readonly Column[] = [
  { weight: 10.5, align: 'center' },
  { weight: 54.5, align: 'left' },
  { weight: 13, align: 'center' },
  { weight: 16.5, align: 'center' },
  { weight: 17.5, align: 'center' },
  { weight: 23, align: 'center' },
  { weight: 13, align: 'center' },
  { weight: 17, align: 'center' },
]
const headings = [
  'STT',
  'Họ và tên, chức vụ, đơn vị (tập thể)',
  'Đồng ý',
  'Không đồng ý',
  'Không có ý kiến',
  'Tỷ lệ trên tổng số thành viên',
  'Cần ít nhất',
  'Kết quả',
]

const dots = '……'

function row(line: VotedView, index: number): Row {
  const { votes, outcome } = line
  const place = placeOf(candidatePlace(line), line.isMember ? 'thành viên Hội đồng' : '')
  const share = votes && outcome ? shareOf(votes.for, outcome.members) : [dots]
  return {
    cells: [
      String(index + 1),
      { text: calledName(line), more: place ? [place] : [] },
      votes ? String(votes.for) : dots,
      votes ? String(votes.against) : dots,
      votes ? String(votes.blank) : dots,
      { text: share[0]!, more: share.slice(1) },
      outcome ? String(outcome.votesNeeded) : dots,
      outcome ? (outcome.passed ? 'Đạt' : 'Không đạt') : dots,
    ],
  }
}

/** "8/9", "88,8 %": cut, so that a share just under the threshold does not look like it. */
const shareOf = (votesFor: number, members: number): string[] => [
  `${votesFor}/${members}`,
  unbroken(formatShare(votesFor, members)),
]

/** "cần từ 80 % tổng số thành viên"; several thresholds under one award are left to the rows. */
function thresholdOf(lines: readonly VotedView[]): string {
  const percents = new Set(lines.flatMap(({ outcome }) => (outcome ? [outcome.percent] : [])))
  if (percents.size !== 1) return ''
  const [percent] = percents
  return percent === null ? ': cần quá nửa tổng số thành viên' : `: cần từ ${percent} % tổng số thành viên`
}

/** One table of a ballot: under each award those voted on, numbered through. */
export function voteTable({ awards, lines }: CountedBallotView): FileChild {
  if (lines.length === 0) return bodyText([missing('phiếu chưa có ai')])
  let index = 0
  const isOfBoth = ({ name, object }: (typeof awards)[number]) =>
    awards.some((other) => inline(other.name) === inline(name) && other.object !== object)
  const rows = awards.flatMap((award): Row[] => {
    const ofAward = lines.filter((line) => line.award === award.key)
    if (ofAward.length === 0) return []
    const whose = isOfBoth(award) ? ` (${objectNouns[award.object]})` : ''
    const name = `${upperFirst(awardName(award))}${whose}${thresholdOf(ofAward)}`
    return [
      { isGroup: true, cells: [{ text: name, span: columns.length, align: 'left' }] },
      ...ofAward.map((line) => row(line, index++)),
    ]
  })
  const hasPeople = lines.some(({ honorific }) => honorific !== null)
  const hasCollectives = lines.some(({ honorific }) => honorific === null)
  const named = !hasPeople ? 'Tên tập thể' : hasCollectives ? headings[1]! : 'Họ và tên, chức vụ, đơn vị'
  return dataTable(columns, [{ cells: headings.with(1, named) }], rows)
}

const countHeadings = ['Phiếu phát ra', 'Phiếu thu về', 'Phiếu hợp lệ', 'Phiếu không hợp lệ']

export const countTable = ({ issued, returned, valid, invalid }: CountedBallotView): FileChild =>
  dataTable(
    countHeadings.map(() => ({ weight: 1, align: 'center' as const })),
    [{ cells: countHeadings }],
    [{ cells: [issued, returned, valid, invalid].map(counted) }],
  )

/** The counts in a sentence, where a table of its own would be too much. */
export const countSentence = ({ issued, returned, valid, invalid }: CountedBallotView): string =>
  `Số phiếu phát ra: ${counted(issued)}; thu về: ${counted(returned)}; hợp lệ: ${counted(valid)}; không hợp lệ: ${counted(invalid)}.`

/** "Bỏ phiếu kín", "Biểu quyết bằng phiếu" */
export const methodOf = ({ isSecret }: CountedBallotView): string =>
  isSecret ? 'bỏ phiếu kín' : 'biểu quyết bằng phiếu'

export const caption = (text: string): Paragraph =>
  new Paragraph({ style: 'TenBang', children: [new TextRun(inline(text))] })
