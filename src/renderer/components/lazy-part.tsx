import { type ComponentType, useEffect, useState } from 'react'
import { ScreenReady } from './screen-ready'

type Module<Props> = { default: ComponentType<Props> }

/**
 * A part of the page in a file of its own, read when it is first shown, or before that by `load`.
 * React's own `lazy` holds back what it reveals for up to 300 ms, on each start and each first visit.
 */
export function lazyPart<Props extends object>(read: () => Promise<Module<Props>>) {
  let Loaded: ComponentType<Props> | null = null

  async function load(): Promise<void> {
    Loaded ??= (await read()).default
  }

  function Part(props: Props) {
    const [state, setState] = useState<{ error: unknown } | 'waiting' | 'there'>('waiting')
    useEffect(() => {
      let isShown = true
      const tell = (news: typeof state) => isShown && setState(news)
      load().then(
        () => tell('there'),
        (error: unknown) => tell({ error }),
      )
      return () => {
        isShown = false
      }
    }, [])
    if (typeof state === 'object') throw state.error
    if (!Loaded) return null
    return (
      <>
        <Loaded {...props} />
        <ScreenReady />
      </>
    )
  }

  return Object.assign(Part, { load })
}
