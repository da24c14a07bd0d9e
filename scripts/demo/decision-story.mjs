/*
 * What the principal signs: titles, giấy khen and money on 14/7/2023; what is put right on 20/7. Numbers and reasons
 * are invented.
 */

export const signedOn = '14/07/2023'
export const amendedOn = '20/07/2023'

/** In the order they are signed; `way` is the line of the menu that begins each. */
export const decisions = [
  { way: 'Riêng danh hiệu thi đua', number: '512', name: 'danh-hieu', withoutMoney: true },
  { way: 'Riêng giấy khen', number: '513', name: 'giay-khen', withoutMoney: true },
  { way: 'Quyết định thưởng tiền', number: '514', name: 'thuong-tien' },
]

/** One position is put right by a decision of its own. */
export const correction = {
  about: '512',
  number: '530',
  who: 'Phan Kim Phụng',
  field: 'Chức vụ',
  after: 'Chuyên viên, Tổ trưởng Tuyển sinh',
  reason: 'Ghi thiếu chức vụ kiêm nhiệm của người được khen thưởng',
}

export const revocation = {
  about: '513',
  number: '531',
  who: 'Huỳnh Tường Vi',
  reason: 'Thành tích đã được khen thưởng ở đợt I của năm học, khen trùng',
}

/** Documents that have their number and day on the screen of documents. */
export const issues = [
  { document: /^Tờ trình của đơn vị thường trực/, number: '12', signedOn: '11/07/2023' },
  { document: /^Tờ trình cấp trên/, number: '214', signedOn: '20/07/2023' },
  { document: /^Công văn đôn đốc/, number: '198', signedOn: '06/07/2023' },
]
/** Notices to the units are numbered one after the other. */
export const notices = { firstNumber: 220, signedOn: '20/07/2023' }
