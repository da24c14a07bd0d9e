import { Kbd } from '@mantine/core'
import { Section } from '../../components/section'
import classes from './settings.module.css'

const shortcuts: readonly (readonly [keys: string, what: string])[] = [
  ['Ctrl + K', 'Tìm người, đơn vị, mục, việc'],
  ['Ctrl + S', 'Lưu phần đang gõ'],
  ['Ctrl + F', 'Đến ô tìm của danh sách'],
  ['Ctrl + Z', 'Hoàn tác trong ô đang gõ'],
  ['Alt + 1 … 0', 'Đến các mục của đợt, phần trên của cột trái; số ghi khi trỏ vào mục'],
  ['Alt + Shift + 1 … 6', 'Đến các mục của trường, phần dưới của cột trái'],
  ['↑ ↓, Enter', 'Đi trong danh sách, mở dòng đang chọn; từ ô tìm bấm ↓ vào danh sách'],
  ['Ctrl + Enter', 'Trong danh sách của hồ sơ: xem từng điều kiện của dòng'],
  ['F9', 'Trong hồ sơ: xem chỉ tiêu và cách tính'],
  ['Cách, Shift + ↑ ↓', 'Chọn một, nhiều dòng trong danh sách xét của Hội đồng'],
  ['Alt + ↑ ↓', 'Đổi chỗ dòng: đơn vị, căn cứ, nội dung thi đua, thành viên Hội đồng'],
  ['Ctrl + P, + và −', 'Khi xem văn bản: in, phóng to, thu nhỏ; Esc để về danh sách'],
  ['Esc', 'Đóng ô bên cạnh hoặc hộp đang mở'],
]

export function ShortcutSection() {
  return (
    <Section title="Phím tắt">
      <dl className={classes.keys}>
        {shortcuts.map(([keys, what]) => (
          <Shortcut key={keys} keys={keys} what={what} />
        ))}
      </dl>
    </Section>
  )
}

function Shortcut({ keys, what }: { keys: string; what: string }) {
  return (
    <>
      <dt>
        <Kbd>{keys}</Kbd>
      </dt>
      <dd>{what}</dd>
    </>
  )
}
