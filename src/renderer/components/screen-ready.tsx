import { useIsFetching, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'

const lookAgainMs = 50

/** Marks the document once its first screen is there with its figures: tests and the bench wait for it. */
export function ScreenReady() {
  const client = useQueryClient()
  const isWaiting = useIsFetching() > 0
  // biome-ignore lint/correctness/useExhaustiveDependencies: looks again as soon as the answers are drawn
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>
    function look() {
      // What the screen beside this one asks for as it appears is under way by now, but not drawn yet.
      if (client.isFetching() > 0) timer = setTimeout(look, lookAgainMs)
      else document.documentElement.dataset.ready = 'true'
    }
    look()
    return () => clearTimeout(timer)
  }, [client, isWaiting])
  return null
}
