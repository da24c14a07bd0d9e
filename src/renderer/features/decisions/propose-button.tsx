import { ActionIcon, Button, Menu } from '@mantine/core'
import { IconChevronDown, IconPlus } from '@tabler/icons-react'
import type { RequestInput } from '#shared/contract'
import classes from './decisions.module.css'

type Proposal = Omit<RequestInput<'decisions.propose'>, 'campaignId'>

type Props = {
  isFirst: boolean
  isPending: boolean
  onPropose: (proposal: Proposal) => void
}

const ways: { label: string; hint: string; proposal: Proposal }[] = [
  { label: 'Một quyết định cho tất cả', hint: 'danh hiệu và giấy khen', proposal: {} },
  { label: 'Riêng danh hiệu thi đua', hint: 'LĐTT, CSTĐCS, TTLĐTT', proposal: { share: 'titles' } },
  { label: 'Riêng giấy khen', hint: 'hình thức khen thưởng', proposal: { share: 'forms' } },
]

/** Begins a decision: everything that is ready in one, or a share of it; or the money of those issued without. */
export function ProposeButton({ isFirst, isPending, onPropose }: Props) {
  const variant = isFirst ? 'filled' : 'default'
  return (
    <div className={classes.propose}>
      <Button
        variant={variant}
        leftSection={<IconPlus size={15} aria-hidden />}
        loading={isPending}
        onClick={() => onPropose({})}
      >
        Lập quyết định
      </Button>
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon
            variant={variant}
            color={isFirst ? 'accent' : undefined}
            size={30}
            aria-label="Cách lập khác"
            title="Cách lập khác"
          >
            <IconChevronDown size={15} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Label>Quyết định khen thưởng</Menu.Label>
          {ways.map(({ label, hint, proposal }) => (
            <Menu.Item key={label} onClick={() => onPropose(proposal)}>
              {label}
              <span className={classes.wayHint}>{hint}</span>
            </Menu.Item>
          ))}
          <Menu.Divider />
          <Menu.Item onClick={() => onPropose({ kind: 'bonus' })}>
            Quyết định thưởng tiền
            <span className={classes.wayHint}>cho các quyết định đã ban hành mà không kèm tiền</span>
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </div>
  )
}
