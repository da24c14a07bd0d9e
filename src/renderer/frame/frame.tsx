import { lazy, Suspense, useState } from 'react'
import type { AppState } from '#shared/domain/app-state'
import { ErrorBoundary } from '../components/error-boundary'
import { ScreenReady } from '../components/screen-ready'
import { Routes } from '../routes'
import { CampaignProvider } from './campaign-context'
import classes from './frame.module.css'
import { Rail } from './rail'
import { TopBar } from './top-bar'
import { useFrameKeys } from './use-frame-keys'

const Search = lazy(() => import('./search'))

type Props = { state: Extract<AppState, { phase: 'ready' }> }

export function Frame({ state }: Props) {
  const [isSearching, setSearching] = useState(false)
  useFrameKeys(() => setSearching(true))
  return (
    <CampaignProvider>
      <div className={classes.frame}>
        <Rail />
        <TopBar lastBackupAt={state.lastBackupAt} onSearch={() => setSearching(true)} />
        <main className={classes.body}>
          <ErrorBoundary>
            <Suspense fallback={null}>
              <Routes />
              <ScreenReady />
            </Suspense>
          </ErrorBoundary>
        </main>
      </div>
      {isSearching && (
        <Suspense fallback={null}>
          <Search onClose={() => setSearching(false)} />
        </Suspense>
      )}
    </CampaignProvider>
  )
}
