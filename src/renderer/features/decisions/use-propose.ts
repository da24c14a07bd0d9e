import { useLocation } from 'wouter'
import type { RequestInput } from '#shared/contract'
import { setAnswer, useCommand } from '../../api'

/** Begins a decision and opens it. */
export function usePropose(campaignId: number) {
  const [, go] = useLocation()
  const propose = useCommand('decisions.propose', { invalidates: ['decisions.list', 'campaigns.'] })
  return {
    isPending: propose.isPending,
    error: propose.error,
    propose: (proposal: Omit<RequestInput<'decisions.propose'>, 'campaignId'>) =>
      propose.mutate(
        { campaignId, ...proposal },
        {
          onSuccess: (decision) => {
            setAnswer('decisions.get', { id: decision.id }, decision)
            // The number is what is typed first.
            go(`/quyet-dinh/${decision.id}?o=number`)
          },
        },
      ),
  }
}
