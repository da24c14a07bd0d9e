import { useEffect, useRef } from 'react'
import type { DraftKey } from '#shared/domain/draft'
import { notifyOffer, withdrawOffer } from '../components/notify'
import { reportLeft } from './save-status'

/**
 * Leaving a form loses nothing: the draft stays, and the officer is told how to come back to it.
 * @param unsaved names what is left unsaved; null when nothing is
 */
export function useLeaveOffer({ form, key }: DraftKey, unsaved: () => string | null): void {
  const latest = useRef(unsaved)
  latest.current = unsaved
  useEffect(() => {
    const place = window.location.hash
    const id = `draft/${form}/${key}`
    withdrawOffer(id)
    return () => {
      const name = latest.current()
      if (name === null) return
      reportLeft()
      notifyOffer({
        id,
        message: `Chưa lưu ${name}. Nội dung đang gõ vẫn được giữ.`,
        label: 'Quay lại',
        onTake: () => {
          window.location.hash = place
        },
      })
    }
  }, [form, key])
}
