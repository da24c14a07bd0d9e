import { Button } from '@mantine/core'
import { Link } from 'wouter'
import { EmptyState } from './empty-state'

export function NotFound() {
  return (
    <EmptyState
      title="Không có mục này"
      actions={
        <Button component={Link} href="/">
          Về Bàn việc
        </Button>
      }
    >
      Mục vừa mở không còn trong sổ.
    </EmptyState>
  )
}
