import { Button, Group, Kbd, Menu } from '@mantine/core'
import { IconChevronDown } from '@tabler/icons-react'
import classes from './person-grid.module.css'
import type { QuickFill } from './submission-edits'

const fills: { label: string; fill: QuickFill }[] = [
  { label: 'Xếp loại HTT cho các dòng còn trống', fill: { cell: 'evaluationClass', value: 'HTT' } },
  { label: 'LĐTT cho người xếp loại HTXS, HTT chưa có danh hiệu', fill: { cell: 'title', value: 'LDTT' } },
  { label: 'Phiếu đồng ý của tất cả người có mặt', fill: { cell: 'votes' } },
]

/** Over the list: what fills many lines at once, and the keys. */
export function GridTools({ onFill }: { onFill: (fill: QuickFill) => void }) {
  return (
    <Group justify="space-between" mb={6}>
      <Menu position="bottom-start">
        <Menu.Target>
          <Button variant="default" rightSection={<IconChevronDown size={14} />}>
            Điền nhanh
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {fills.map(({ label, fill }) => (
            <Menu.Item key={label} onClick={() => onFill(fill)}>
              {label}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      <span className={classes.keys}>
        <Kbd>Enter</Kbd> xuống dòng · <Kbd>Ctrl</Kbd>+<Kbd>D</Kbd> chép dòng trên · <Kbd>1</Kbd>–<Kbd>4</Kbd>{' '}
        chọn · <Kbd>Ctrl</Kbd>+<Kbd>Enter</Kbd> điều kiện · <Kbd>Ctrl</Kbd>+<Kbd>Z</Kbd> hoàn tác
      </span>
    </Group>
  )
}

export function GridHead() {
  return (
    <thead>
      <tr>
        <th className={classes.place}>TT</th>
        <th>Họ và tên</th>
        <th>Chức vụ</th>
        <th title="Xếp loại chất lượng: 1 HTXS, 2 HTT, 3 HTN, 4 KHT">Xếp loại</th>
        <th title="Danh hiệu thi đua đề nghị">Danh hiệu</th>
        <th title="Hình thức khen thưởng đề nghị">Khen thưởng</th>
        <th title="Số phiếu đồng ý trên tổng số phiếu">Phiếu</th>
        <th title="Trường hợp riêng: thai sản, mới tuyển dụng, nghỉ ốm, chuyển đến…; ảnh hưởng cách tính tỷ lệ">
          Trường hợp
        </th>
        <th>Không xét, lý do</th>
        <th>Ghi chú</th>
        <th title="Kết quả xét điều kiện; Ctrl+Enter xem từng điều kiện">Xét</th>
      </tr>
    </thead>
  )
}
