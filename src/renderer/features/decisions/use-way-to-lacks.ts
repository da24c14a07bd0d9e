import { flushSync } from 'react-dom'
import { useLocation } from 'wouter'
import type { Decision } from '#shared/domain/decision'
import type { Lack } from '#shared/domain/document'
import { focusPath } from '../../components/use-asked-field'
import { lackPlace } from './lack-targets'
import type { Side } from './side-switch'

/** What a decision lacks, as the list of lacks takes it: each with the step that leads to its place. */
export function useWayToLacks(decision: Pick<Decision, 'id' | 'lacks'>, onSide: (side: Side) => void) {
  const [, go] = useLocation()

  function wayTo(lack: Lack): (() => void) | null {
    const place = lackPlace(lack, decision.id)
    if (place === null) return null
    if ('path' in place) return () => go(place.path)
    return () => {
      // Drawn at once, so that the field can take the very next key.
      flushSync(() => onSide(place.side))
      focusPath(place.field)
    }
  }

  return decision.lacks.map((lack) => ({ sentence: lack.message, onGo: wayTo(lack) }))
}
