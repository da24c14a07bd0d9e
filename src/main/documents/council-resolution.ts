/** What the council resolved: by title who passed and who decides it, who did not pass, who does what next. */
import type { FileChild } from 'docx'
import type { NumberStyle } from '#shared/text/amount-in-words'
import { upperFirst } from '#shared/text/case'
import { awardName, objectNouns } from './award-groups'
import { afterTable, bodyText, dashItem, passage, sectionHeading } from './blocks/body'
import { documentNumber } from './blocks/header'
import { type Column, dataTable, type Row } from './blocks/table'
import { balanced, centredLine, centredLines, headingRule } from './blocks/title'
import type { CouncilMinutesView, VotedView } from './council-views'
import { countInFull, padded } from './figures'
import { calledName, candidatePlace, dayOf } from './session-phrases'
import { inline, missing, withoutEnding } from './text'
import { fillText } from './texts/define'
import type { OrganisationView } from './views'

type ResolvedAward = CouncilMinutesView['awards'][number] & { readonly passed: readonly VotedView[] }

const votedOn = ({ ballots }: CouncilMinutesView): VotedView[] => ballots.flatMap(({ lines }) => lines)

/** Awards that somebody passed for, in the order of the session. */
function resolved(view: CouncilMinutesView): ResolvedAward[] {
  const lines = votedOn(view)
  return view.awards
    .map((award) => ({
      ...award,
      passed: lines.filter((line) => line.award === award.key && line.outcome?.passed),
    }))
    .filter(({ passed }) => passed.length > 0)
}

/** Up to this many names stand in the minutes themselves; more go into a list of their own behind them. */
const mostNamesInside = 20

const namesInside = (awards: readonly ResolvedAward[]): boolean =>
  awards.reduce((sum, { passed }) => sum + passed.length, 0) <= mostNamesInside

/** Millimetres. */
const columns: readonly Column[] = [
  { weight: 12, align: 'center' },
  { weight: 62, align: 'left' },
  { weight: 91, align: 'left' },
]

function nameTable(awards: readonly ResolvedAward[]): FileChild {
  const rows = awards.flatMap((award): Row[] => [
    {
      isGroup: true,
      cells: [
        {
          text: `${upperFirst(awardName(award))}: ${padded(award.passed.length)} ${objectNouns[award.object]}`,
          span: columns.length,
          align: 'left',
        },
      ],
    },
    ...award.passed.map((line, index) => ({
      cells: [String(index + 1), calledName(line), candidatePlace(line)],
    })),
  ])
  return dataTable(columns, [{ cells: ['STT', 'Họ và tên (tập thể)', 'Chức vụ, đơn vị'] }], rows)
}

/** One dash an award, the last ended by a period. */
const counts = (
  awards: readonly ResolvedAward[],
  style: NumberStyle,
  named: (award: ResolvedAward) => string,
): FileChild[] =>
  awards.map((award, index) =>
    dashItem(
      `${upperFirst(awardName(award))}: ${countInFull(award.passed.length, objectNouns[award.object], style)}${named(award)}${index === awards.length - 1 ? '.' : ';'}`,
    ),
  )

function failures(view: CouncilMinutesView, names: ReadonlyMap<string, string>): FileChild[] {
  const failed = votedOn(view).filter(({ outcome }) => outcome?.passed === false)
  if (failed.length === 0) return []
  return [
    sectionHeading('Không đạt số phiếu cần thiết'),
    ...failed.map((line) => {
      const { votes, outcome } = line
      const place = candidatePlace(line)
      return dashItem(
        `${calledName(line)}${place ? ` (${place})` : ''}, ${names.get(line.award) ?? ''}: ${votes?.for}/${outcome?.members} thành viên đồng ý, cần ít nhất ${outcome?.votesNeeded}.`,
      )
    }),
  ]
}

/** @param names of the awards in running text, by key */
export function conclusion(view: CouncilMinutesView, names: ReadonlyMap<string, string>): FileChild[] {
  const say = (text: string) =>
    fillText(text, {
      'đơn vị thường trực': inline(view.standingUnit),
      'chức vụ người ký': inline(view.decidingOffice),
    })
  const awards = resolved(view)
  const own = awards.filter(({ isOwn }) => isOwn)
  const higher = awards.filter(({ isOwn }) => !isOwn)
  const open = votedOn(view).filter(({ outcome }) => outcome === null).length
  const resolution = withoutEnding(view.resolution)

  return [
    sectionHeading('Kết quả'),
    ...(own.length > 0
      ? [bodyText(say(view.texts.ownAwards)), ...counts(own, view.organisation.numberStyle, () => '')]
      : []),
    ...(higher.length > 0
      ? [
          bodyText(say(view.texts.higherAwards)),
          ...counts(higher, view.organisation.numberStyle, ({ decidedBy }) => ` (${inline(decidedBy)})`),
        ]
      : []),
    ...(awards.length === 0 && open === 0 ? [bodyText('Không có trường hợp nào được thông qua.')] : []),
    ...(open > 0 ? [bodyText([missing(`còn ${open} trường hợp chưa có kết quả bỏ phiếu`)])] : []),
    ...(awards.length > 0
      ? namesInside(awards)
        ? [bodyText('Danh sách được thông qua:'), nameTable(awards)]
        : [bodyText('Họ tên từng tập thể, cá nhân ghi trong Danh sách kèm theo Biên bản này.')]
      : []),
    ...failures(view, names),
    sectionHeading('Nghị quyết, phân công'),
    ...(resolution ? passage(view.resolution) : []),
    ...(own.length > 0 || higher.length === 0 ? [bodyText(say(view.texts.ownDuty))] : []),
    ...(higher.length > 0 ? [bodyText(say(view.texts.higherDuty))] : []),
  ]
}

/** Danh sách kèm theo of a long session; null when the names stand in the minutes. */
export function resolvedAppendix(
  view: CouncilMinutesView,
  organisation: OrganisationView,
): FileChild[] | null {
  const awards = resolved(view)
  if (awards.length === 0 || namesInside(awards)) return null
  const number = documentNumber(view.number, 'BB', organisation.sign)
  const times = awards.reduce((sum, { passed }) => sum + passed.length, 0)
  return [
    centredLine('TenPhuLuc', 'DANH SÁCH'),
    balanced('TenPhuLuc', `Tập thể, cá nhân được ${inline(view.council)} thông qua`),
    centredLines('KemTheo', [
      `(Kèm theo Biên bản số ${number} ${dayOf(view)}`,
      `của ${inline(view.council)} ${inline(view.college)})`,
    ]),
    headingRule(view.council),
    nameTable(awards),
    afterTable(
      `Danh sách này có ${countInFull(times, 'lượt danh hiệu, hình thức khen thưởng', organisation.numberStyle)}./.`,
    ),
  ]
}
