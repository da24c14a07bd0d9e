import type { Honorific } from '#shared/domain/person'

/** Invented students on the youth union's list; they stand on no unit's list of staff. */
export const sampleStudents: {
  honorific: Honorific
  fullName: string
  birthDate: string
  position: string
}[] = [
  {
    honorific: 'Ông',
    fullName: 'Phan Nhật Trường',
    birthDate: '2003-04-18',
    position: 'Lớp Cao đẳng Cơ khí 21A',
  },
  {
    honorific: 'Bà',
    fullName: 'Huỳnh Thị Cẩm Giang',
    birthDate: '2004-09-02',
    position: 'Lớp Cao đẳng Kế toán 22B',
  },
  { honorific: 'Ông', fullName: 'Chau Sóc Kha', birthDate: '2005-01-27', position: 'Lớp Trung cấp Điện 22A' },
]
