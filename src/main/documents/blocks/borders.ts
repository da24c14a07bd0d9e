import { BorderStyle } from 'docx'

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }
const solid = { style: BorderStyle.SINGLE, size: 4, color: '000000' }

/** For tables that only place things. */
export const noBorders = {
  top: none,
  bottom: none,
  left: none,
  right: none,
  insideHorizontal: none,
  insideVertical: none,
}

/** Half a point all round. */
export const grid = {
  top: solid,
  bottom: solid,
  left: solid,
  right: solid,
  insideHorizontal: solid,
  insideVertical: solid,
}
