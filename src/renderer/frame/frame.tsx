import { useEffect, useState } from 'react'
import type { AppState } from '#shared/domain/app-state'
import { ErrorBoundary } from '../components/error-boundary'
import { lazyPart } from '../components/lazy-part'
import { Routes, readAhead } from '../routes'
import { CampaignProvider } from './campaign-context'
import { bodyId, useFocusInBody } from './focus-body'
import classes from './frame.module.css'
import { Rail } from './rail'
import { TopBar } from './top-bar'
import { useFrameKeys } from './use-frame-keys'

const Search = lazyPart(() => import('./search'))

/** The first screen comes first. */
const readAheadAfterMs = 1_500

type Props = { state: Extract<AppState, { phase: 'ready' }> }

export function Frame({ state }: Props) {
  const [isSearching, setSearching] = useState(false)
  useFrameKeys(() => setSearching(true))
  useFocusInBody()
  useEffect(() => {
    const timer = setTimeout(() => {
      void Search.load()
      readAhead()
    }, readAheadAfterMs)
    return () => clearTimeout(timer)
  }, [])
  return (
    <CampaignProvider>
      <div className={classes.frame}>
        <Rail />
        <TopBar lastBackupAt={state.lastBackupAt} onSearch={() => setSearching(true)} />
        <main id={bodyId} tabIndex={-1} className={classes.body}>
          <ErrorBoundary>
            <Routes />
          </ErrorBoundary>
        </main>
      </div>
      {isSearching && <Search onClose={() => setSearching(false)} />}
    </CampaignProvider>
  )
}
