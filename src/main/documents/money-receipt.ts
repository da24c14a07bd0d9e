/** Danh sách ký nhận tiền thưởng of a decision: across the sheet, grouped by unit, with room to sign (forms.md §15). */
import type { Document, FileChild } from 'docx'
import { type Dong, formatMoney } from '#shared/money'
import { afterTable, bodyText, closing } from './blocks/body'
import { documentDay, documentNumber, header } from './blocks/header'
import { signatureColumns } from './blocks/signature-columns'
import { type Column, dataTable, type Row } from './blocks/table'
import { documentTitle } from './blocks/title'
import { countInFull, padded, sumInFull } from './figures'
import type { MoneyReceiptView, PaidView } from './money-receipt-view'
import { administrativeDocument, landscapeTextWidth, section } from './page'
import { blank, cleanView, inline, missing, sentenceList, withoutEnding } from './text'
import { fillText } from './texts/define'

/** Millimetres. */
const columns: readonly Column[] = [
  { weight: 11, align: 'center' },
  { weight: 46, align: 'left' },
  { weight: 52, align: 'left' },
  { weight: 60, align: 'left' },
  { weight: 27, align: 'right' },
  { weight: 34, align: 'left' },
  { weight: 22, align: 'left' },
]
const headings = [
  'STT',
  'Họ và tên (tập thể)',
  'Đơn vị',
  'Danh hiệu, hình thức',
  'Số tiền (đồng)',
  'Ký nhận',
  'Ghi chú',
]
/** Of a row, so that a name can be signed. */
const rowHeight = 10

const sumOf = (paid: readonly PaidView[]): Dong =>
  paid.reduce((sum, { awards }) => awards.reduce((part, { amount }) => part + amount, sum), 0)

/** "Lao động tiên tiến"; with several, each with its own amount. */
const awardsOf = ({ awards }: PaidView): string =>
  awards
    .filter(({ amount }) => amount > 0)
    .map(({ name, amount }, _, all) =>
      all.length > 1 ? `${inline(name)} (${formatMoney(amount)})` : inline(name),
    )
    .join('; ')

/** In the order in which each unit first appears. */
function byUnit(paid: readonly PaidView[]): [string, PaidView[]][] {
  const units = new Map<string, PaidView[]>()
  for (const one of paid) {
    const rows = units.get(one.unitName)
    if (rows) rows.push(one)
    else units.set(one.unitName, [one])
  }
  return [...units]
}

function sumRow(label: string, sum: Dong): Row {
  return {
    isSum: true,
    cells: [{ text: label, span: 4, align: 'center' }, formatMoney(sum), '', ''],
  }
}

function table(paid: readonly PaidView[]) {
  const units = byUnit(paid)
  let index = 0
  const rows = units.flatMap(([unitName, ofUnit]): Row[] => [
    ...ofUnit.map((one) => ({
      height: rowHeight,
      cells: [
        String(++index),
        one.honorific ? `${one.honorific} ${inline(one.name)}` : inline(one.name),
        one.unitName,
        awardsOf(one),
        formatMoney(sumOf([one])),
        '',
        one.isCollective ? 'Đại diện ký' : '',
      ],
    })),
    ...(units.length > 1
      ? [sumRow(`Cộng ${inline(unitName)}: ${padded(ofUnit.length)}`, sumOf(ofUnit))]
      : []),
  ])
  return dataTable(
    columns,
    [{ cells: headings }],
    [...rows, sumRow('Tổng cộng', sumOf(paid))],
    landscapeTextWidth,
  )
}

export function moneyReceipt(given: MoneyReceiptView): Document {
  const view = cleanView(given)
  const { organisation, issue, texts } = view
  const number = documentNumber(issue.number, 'QĐ', organisation.sign)
  const decision = `Quyết định số ${number} ${documentDay(issue)} của ${withoutEnding(view.decidingOffice)}`
  const paid = view.paid.filter((one) => sumOf([one]) > 0)
  const unpaid = view.paid.length - paid.length
  const fund = withoutEnding(view.fundSource)
  const subject = fillText(texts.title, { 'quyết định': decision })

  const children: FileChild[] = [
    header(organisation, { number: null, issue: null, width: landscapeTextWidth }),
    ...documentTitle('Danh sách', subject, landscapeTextWidth),
    ...(fund ? [bodyText(`Nguồn kinh phí: ${fund}.`)] : []),
    ...(view.amendedBy.length > 0
      ? [
          bodyText(
            `Danh sách đã tính nội dung đính chính, thu hồi tại Quyết định số ${sentenceList(view.amendedBy)}.`,
          ),
        ]
      : []),
    ...(paid.length > 0 ? [table(paid)] : [bodyText([missing('quyết định chưa có ai được thưởng tiền')])]),
    ...(unpaid > 0
      ? [
          afterTable(
            `${padded(unpaid)} tập thể, cá nhân có tên trong Quyết định nhưng không có tiền thưởng kèm theo thì không ghi ở danh sách này.`,
          ),
        ]
      : []),
    closing(
      'NoiDung',
      `Danh sách này có ${countInFull(paid.length, 'tập thể, cá nhân nhận tiền', organisation.numberStyle)}; tổng số tiền là ${sumInFull(sumOf(paid), organisation.numberStyle)}`,
      { followsTable: unpaid === 0 },
    ),
    ...signatureColumns(
      [
        { offices: [texts.preparer], names: [] },
        { offices: [texts.accountant], names: [] },
        {
          above: `${inline(organisation.place)}, ngày${blank(6)}tháng${blank(6)}năm ${issue.year}`,
          offices: [view.signer.office],
          names: [view.signer.name],
        },
      ],
      { width: landscapeTextWidth },
    ),
  ]
  return administrativeDocument(
    { title: `Danh sách ký nhận tiền thưởng theo Quyết định số ${number}`, organisation: organisation.name },
    [section(children, 'landscape')],
  )
}
