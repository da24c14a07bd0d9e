import { useIsFetching } from '@tanstack/react-query'
import { useEffect } from 'react'

/** Marks the document once its first screen is there with its figures: tests and the bench wait for it. */
export function ScreenReady() {
  const isWaiting = useIsFetching() > 0
  useEffect(() => {
    if (!isWaiting) document.documentElement.dataset.ready = 'true'
  }, [isWaiting])
  return null
}
