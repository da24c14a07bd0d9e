import { expect, it } from 'vitest'
import { readPeopleTable } from '#main/workbooks/people-table'
import type { Cell } from '#main/workbooks/read-workbook'
import { readUnitsTable } from '#main/workbooks/units-import'

const today = '2023-07-03'
const keysOf = (headings: Cell[]) =>
  readPeopleTable([{ name: 'S', rows: [headings, headings.map(() => 'x')] }], today).table.columns.map(
    ({ key }) => key,
  )

const name = 'Họ và tên'

it.each<[heading: string, key: string]>([
  ['Họ tên', 'fullName'],
  ['HỌ VÀ TÊN', 'fullName'],
  ['Ho va ten', 'fullName'],
  ['Họ, tên', 'fullName'],
  ['Họ và tên (*)', 'fullName'],
  ['Họ và tên CBVC', 'fullName'],
  ['Họ\nvà tên', 'fullName'],
  ['Họ tên viên chức', 'fullName'],
  ['Họ và tên'.normalize('NFD'), 'fullName'],
  ['Tên cán bộ', 'fullName'],
])('reads “%s” as the name', (heading, key) => {
  expect(keysOf([heading])).toEqual([key])
})

it.each<[heading: string, key: string]>([
  ['Ông/Bà', 'honorific'],
  ['Ông (bà)', 'honorific'],
  ['Giới tính', 'honorific'],
  ['Nam/Nữ', 'honorific'],
  ['Ngày sinh', 'birthDate'],
  ['Ngày, tháng, năm sinh', 'birthDate'],
  ['Năm sinh', 'birthDate'],
  ['Mã VC', 'staffCode'],
  ['Mã số viên chức', 'staffCode'],
  ['Mã NV', 'staffCode'],
  ['Số hiệu viên chức', 'staffCode'],
  ['CCCD', 'citizenId'],
  ['Số CMND/CCCD', 'citizenId'],
  ['Số căn cước công dân', 'citizenId'],
  ['Chức vụ', 'position'],
  ['Chức vụ, chức danh', 'position'],
  ['Vị trí việc làm', 'jobTitle'],
  ['Đơn vị', 'unitName'],
  ['Đơn vị công tác', 'unitName'],
  ['Phòng/Khoa', 'unitName'],
  ['Phòng, khoa, trung tâm', 'unitName'],
  ['Bộ phận', 'unitName'],
  ['Từ ngày', 'from'],
  ['Ngày về đơn vị', 'from'],
  ['Ngày tuyển dụng', 'from'],
])('reads “%s” beside the name as %s', (heading, key) => {
  expect(keysOf([name, heading])).toEqual(['fullName', key])
  expect(keysOf([heading, name])).toEqual([key, 'fullName'])
})

it.each(['Mã ngạch', 'Mã số thuế', 'Ngày cấp CCCD', 'Nơi cấp CCCD', 'Hệ số lương', 'Quê quán', 'Mã đơn vị'])(
  'leaves “%s” alone and says so',
  (heading) => {
    const { table } = readPeopleTable(
      [
        {
          name: 'S',
          rows: [
            ['STT', name, heading],
            [1, 'An', 'x'],
          ],
        },
      ],
      today,
    )
    expect(table.columns.map(({ key }) => key)).toEqual(['fullName'])
    expect(table.ignored).toEqual([heading])
  },
)

it('puts a name in two columns together', () => {
  const { people } = readPeopleTable(
    [
      {
        name: 'S',
        rows: [
          ['Họ đệm', 'Tên'],
          ['Nguyễn Văn', 'Ân'],
          ['Lê', 'Bé'],
        ],
      },
    ],
    today,
  )
  expect(people.map((person) => person.values.fullName)).toEqual(['Nguyễn Văn Ân', 'Lê Bé'])
})

it('finds the list below an office’s name and title, numbers rows as Excel does, and knows what is no person', () => {
  const { table, people } = readPeopleTable(
    [
      { name: 'Bìa', rows: [['Danh sách họ và tên cán bộ, giảng viên của trường năm 2023']] },
      {
        name: 'DS',
        rows: [
          ['TRƯỜNG CAO ĐẲNG NGHỀ AN GIANG', null, null, null],
          ['DANH SÁCH VIÊN CHỨC', null, null, null],
          [null, null, null, null],
          ['TT', 'Họ và tên', 'Chức vụ', 'Lương'],
          ['(1)', '(2)', '(3)', '(4)'],
          ['I', 'Phòng Đào tạo', null, null],
          [1, 'Nguyễn Văn An', 'Trưởng phòng', 5],
          [null, null, null, null],
          ['II', 'II. Khoa Cơ khí', null, null],
          [2, 'Lê Thị Bé', 'Giảng viên', 4],
          ['Tổng cộng: 02 người', null, null, null],
          [null, 'Tổng cộng: 02 người', null, null],
          [null, null, 'Người lập bảng', null],
        ],
      },
    ],
    today,
  )
  expect(table.sheetName).toBe('DS')
  expect(table.ignored).toEqual(['Lương'])
  expect(
    people.map(({ rowNumber, values }) => [rowNumber, values.fullName, values.unitName, values.position]),
  ).toEqual([
    [7, 'Nguyễn Văn An', 'Phòng Đào tạo', 'Trưởng phòng'],
    [10, 'Lê Thị Bé', 'Khoa Cơ khí', 'Giảng viên'],
  ])
})

it('takes no person for a heading or a total, and drops no row inside the list in silence', () => {
  const names = ['Tô Chí Linh', 'Đoàn Trường Giang', 'Tống Văn Cộng', 'Ban Khoa', 'Ông Văn Tú']
  const only = readPeopleTable([{ name: 'S', rows: [['Họ và tên'], ...names.map((one) => [one])] }], today)
  expect(only.people.map(({ values }) => values.fullName)).toEqual([...names.slice(0, 4), 'Văn Tú'])
  expect(only.people.at(-1)?.notes).toEqual(['Đã tách chữ “Ông” khỏi họ tên.'])

  const { people } = readPeopleTable(
    [
      {
        name: 'S',
        rows: [
          ['Ông/Bà', 'Họ và tên', 'Mã VC'],
          [null, 'Tô Chí Linh', null],
          [null, null, 'VC02'],
          ['Ông', 'Ông Văn Tú', 'VC03'],
          [null, 'Cộng: 3 người', null],
          [null, null, 'Người lập bảng'],
        ],
      },
    ],
    today,
  )
  expect(people.map(({ rowNumber, values, errors }) => [rowNumber, values.fullName, errors])).toEqual([
    [2, 'Tô Chí Linh', {}],
    [3, '', { 1: 'Nhập họ và tên.' }],
    [4, 'Ông Văn Tú', {}],
  ])
})

it('reads units by name, short name and kind', () => {
  const { table, units } = readUnitsTable([
    {
      name: 'S',
      rows: [
        ['STT', 'Tên đơn vị', 'Tên viết tắt', 'Loại đơn vị', 'Điện thoại'],
        [1, 'Khoa Cơ khí', 'CK', 'Khoa', '1'],
        [2, 'Phòng Tổ chức - Hành chính', null, null, '2'],
        [3, 'Trung tâm Đào tạo thường xuyên và Giới thiệu việc làm', '', '', ''],
        [4, 'Công đoàn cơ sở', '', '', ''],
        [5, 'Đoàn Thanh niên', '', '', ''],
        [6, 'Tổ Bảo vệ', '', '', ''],
      ],
    },
  ])
  expect(table.ignored).toEqual(['Điện thoại'])
  expect(units.map(({ values }) => [values.kind, values.shortName])).toEqual([
    ['faculty', 'CK'],
    ['office', 'Tổ chức - Hành chính'],
    ['centre', 'TTĐTTXVGTVL'],
    ['union', 'Công đoàn cơ sở'],
    ['youth-union', 'Đoàn Thanh niên'],
    ['section', 'Bảo vệ'],
  ])
})
