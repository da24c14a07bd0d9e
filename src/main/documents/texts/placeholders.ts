/** Placeholders that several documents offer, with what they stand for. */
export const meanings = {
  trường: 'Tên trường',
  đợt: 'Phong trào thi đua của đợt: “phong trào thi đua đợt II năm học 2022-2023”',
  'năm học': 'Năm học: “2022-2023”',
  'đơn vị': 'Tên đơn vị nộp hồ sơ',
  'đơn vị thường trực': 'Đơn vị thường trực thi đua',
  'kế hoạch': 'Kế hoạch phát động với số và ngày',
} as const

type Name = keyof typeof meanings

export const placeholders = <const Names extends readonly Name[], const Own extends Record<string, string>>(
  names: Names,
  own: Own = {} as Own,
) => ({
  ...(Object.fromEntries(names.map((name) => [name, meanings[name]])) as Record<Names[number], string>),
  ...own,
})

/** Nơi nhận, a line each, before "Lưu". */
export const recipientsSlot = (original: string) => ({
  label: 'Nơi nhận (mỗi nơi một dòng, không ghi dòng Lưu)',
  original,
  placeholders: placeholders(['đơn vị', 'đơn vị thường trực']),
})
