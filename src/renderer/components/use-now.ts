import { useEffect, useState } from 'react'

/** The present time, told anew every so often and whenever the screen is drawn for another reason: for ages. */
export function useNow(everyMs: number): Date {
  const [, tick] = useState(0)
  useEffect(() => {
    const timer = setInterval(() => tick((count) => count + 1), everyMs)
    return () => clearInterval(timer)
  }, [everyMs])
  return new Date()
}
