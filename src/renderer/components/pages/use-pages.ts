import { type RefObject, useEffect, useRef, useState } from 'react'
import type { LaidOutPage } from './lay-out'

export type Pages = {
  /** Null until the first are laid out; those of the document before stay meanwhile. */
  pages: LaidOutPage[] | null
  /** The document could not be read: a mistake of ours. */
  isBroken: boolean
  /** Where they are measured. */
  bench: RefObject<HTMLDivElement | null>
}

/** The pages of a .docx, laid out by code that is read when it is first needed. */
export function usePages(bytes: Uint8Array | undefined): Pages {
  const bench = useRef<HTMLDivElement>(null)
  const [state, setState] = useState<Pick<Pages, 'pages' | 'isBroken'>>({ pages: null, isBroken: false })

  useEffect(() => {
    if (!bytes) return
    let isCurrent = true
    import('./lay-out')
      .then(({ layOut }) => {
        if (isCurrent && bench.current) setState({ pages: layOut(bytes, bench.current), isBroken: false })
      })
      .catch((error: unknown) => {
        console.error('pages', error)
        if (isCurrent) setState({ pages: null, isBroken: true })
      })
    return () => {
      isCurrent = false
    }
  }, [bytes])

  return { ...state, bench }
}
