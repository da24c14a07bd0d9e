import type { RowFate } from '#shared/domain/roster-import'
import type { Tone } from '../../components/state-badge'

/** In the order the officer looks at them: what goes wrong first. */
export const fates: readonly RowFate[] = ['refuse', 'doubt', 'add', 'update', 'same']

export const fateNames: Record<RowFate, string> = {
  add: 'Thêm mới',
  update: 'Cập nhật',
  same: 'Không đổi',
  doubt: 'Nghi trùng',
  refuse: 'Không đọc được',
}

export const fateTones: Record<RowFate, Tone> = {
  add: 'good',
  update: 'info',
  same: 'neutral',
  doubt: 'doubt',
  refuse: 'bad',
}
