import { useLocation } from 'wouter'
import type { Decision } from '#shared/domain/decision'
import { invalidate, request } from '../../api'
import { useConfirm } from '../../components/confirm'
import { notifyFailure, notifyUndo } from '../../components/notify'
import { inputOf } from './decision-names'

/**
 * Deletes a draft after asking, and offers it back as it was stored. `forgetTyping` is called first: what is being
 * typed goes with it.
 */
export function useDeleteDraft() {
  const confirm = useConfirm()
  const [, go] = useLocation()
  return async (decision: Decision, name: string, forgetTyping: () => void): Promise<void> => {
    const isSure = await confirm({
      title: 'Xoá bản nháp',
      message: `Xoá bản nháp “${name}”? Hồ sơ các đơn vị không thay đổi.`,
      confirmLabel: 'Xoá bản nháp',
      isDangerous: true,
    })
    if (!isSure) return
    try {
      forgetTyping()
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
