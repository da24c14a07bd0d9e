/**
 * What NĐ 30/2020/NĐ-CP leaves to choose, chosen once within its ranges (Phụ lục I, mục II); `ô` is the numbered place
 * of a component on its page diagram (mục IV).
 */
export const fontName = 'Times New Roman'

/** Points. */
export const sizes = {
  /** Ô 1: Quốc hiệu, 12–13. */
  nation: 12,
  /** Ô 1: tiêu ngữ, 13–14. */
  motto: 13,
  /** Ô 2: cơ quan chủ quản and tên cơ quan, 12–13. */
  organisation: 12,
  /** Ô 3: số, ký hiệu, 13. */
  number: 13,
  /** Ô 5b: trích yếu of a công văn, 12–13. */
  matter: 12,
  /** Ô 4: địa danh, thời gian, 13–14. */
  placeAndDate: 13,
  /** Ô 5a: tên loại and trích yếu, 13–14. */
  title: 14,
  /** Ô 6: nội dung, 13–14; căn cứ, Điều and headings are as large as the body. */
  body: 14,
  /** Ô 7a, 7b: quyền hạn, chức vụ, họ tên, 13–14. */
  signature: 14,
  /** Ô 9b: "Nơi nhận:", 12. */
  recipientsHeading: 12,
  /** Ô 9b: its list, 11. */
  recipients: 11,
  /** Mục I.7: số trang, 13–14. */
  pageNumber: 14,
  /** Mục III.1: tiêu đề của phụ lục 13–14, "(Kèm theo …)" 13–14. */
  appendix: 14,
  /** Text of tables: no range is set; smaller than the body, so that a name keeps to its line. */
  table: 12,
} as const

/** First line 1 or 1,27 cm (ô 6), in twips. */
export const firstLine = 720
/** At least 6 pt between paragraphs (ô 6), in twips. */
export const paragraphGap = 120
/** Between 1,0 and 1,5 lines (ô 6), in 240ths of a line. */
export const bodyLine = 276
export const singleLine = 240
