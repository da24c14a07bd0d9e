import { useEffect, useRef, useState } from 'react'
import { createKeystrokeWriter, type KeystrokeWriter, type WriterNews } from './keystroke-writer'

/**
 * A writer that lives as long as its form and hands over the last keystroke when the window closes.
 * `send` and `onNews` may change from render to render; the latest ones are used.
 */
export function useKeystrokeWriter<T, R>(
  send: (value: T) => Promise<R>,
  onNews?: (news: WriterNews<T, R>) => void,
): KeystrokeWriter<T, R> {
  const latest = useRef({ send, onNews })
  latest.current = { send, onNews }
  const [writer] = useState(() => createKeystrokeWriter<T, R>((value) => latest.current.send(value)))

  useEffect(() => {
    const stopHearing = writer.subscribe((news) => latest.current.onNews?.(news))
    const onLeave = () => writer.sendWaiting()
    window.addEventListener('beforeunload', onLeave)
    window.addEventListener('pagehide', onLeave)
    return () => {
      stopHearing()
      window.removeEventListener('beforeunload', onLeave)
      window.removeEventListener('pagehide', onLeave)
      writer.sendWaiting()
    }
  }, [writer])

  return writer
}
