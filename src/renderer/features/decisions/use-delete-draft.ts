import { useLocation } from 'wouter'
import type { Decision } from '#shared/domain/decision'
import { invalidate, request } from '../../api'
import { useConfirm } from '../../components/confirm'
import { notifyFailure, notifyUndo } from '../../components/notify'
import { inputOf } from './decision-names'

/** Deletes a draft after asking, and offers it back. */
export function useDeleteDraft(): (decision: Decision, name: string) => Promise<void> {
  const confirm = useConfirm()
  const [, go] = useLocation()
  return async (decision, name) => {
    const isSure = await confirm({
      title: 'Xoá bản nháp',
      message: `Xoá bản nháp “${name}”? Hồ sơ các đơn vị không thay đổi.`,
      confirmLabel: 'Xoá bản nháp',
      isDangerous: true,
    })
    if (!isSure) return
    try {
      await request('decisions.delete', { id: decision.id })
      go('/quyet-dinh')
      await invalidate(['decisions.list', 'campaigns.'])
    } catch (error) {
      notifyFailure(error)
      return
    }
    notifyUndo('Đã xoá bản nháp quyết định.', () => {
      void request('decisions.save', { ...inputOf(decision), id: null })
        .then(async (restored) => {
          await invalidate(['decisions.list', 'campaigns.'])
          go(`/quyet-dinh/${restored.id}`)
        })
        .catch(notifyFailure)
    })
  }
}
