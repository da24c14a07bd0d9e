import { SegmentedControl } from '@mantine/core'
import classes from './decisions.module.css'

export type Side = 'fields' | 'list'

type Props = { side: Side; onSide: (side: Side) => void /** Names the list. */; label: string }

/** In a small window: the fields or the list, not both. */
export function SideSwitch({ side, onSide, label }: Props) {
  return (
    <div className={classes.side}>
      <SegmentedControl
        aria-label="Phần đang xem"
        value={side}
        onChange={onSide}
        data={[
          { value: 'fields', label: 'Nội dung quyết định' },
          { value: 'list', label },
        ]}
      />
    </div>
  )
}
