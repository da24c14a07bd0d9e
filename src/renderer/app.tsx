import { MantineProvider } from '@mantine/core'
import { Notifications } from '@mantine/notifications'
import { QueryClientProvider } from '@tanstack/react-query'
import { Router } from 'wouter'
import { useHashLocation } from 'wouter/use-hash-location'
import { queryClient, useRequest } from './api'
import { ConfirmProvider } from './components/confirm'
import { ErrorBoundary } from './components/error-boundary'
import { lazyPart } from './components/lazy-part'
import { Frame } from './frame/frame'
import { cssVariables, theme } from './theme'

const FirstStart = lazyPart(() => import('./features/start/first-start-page'))
const Trouble = lazyPart(() => import('./features/start/trouble-page'))

export function App() {
  return (
    <MantineProvider theme={theme} cssVariablesResolver={cssVariables} forceColorScheme="light">
      <QueryClientProvider client={queryClient}>
        <Router hook={useHashLocation}>
          <ErrorBoundary>
            <ConfirmProvider>
              <Phase />
            </ConfirmProvider>
          </ErrorBoundary>
          <Notifications position="top-center" limit={4} transitionDuration={0} />
        </Router>
      </QueryClientProvider>
    </MantineProvider>
  )
}

/** The day may turn and copies may be taken while the window stands open. */
const stateEveryMs = 120_000

/** What the book on disk allows: begin one, put it right, or work. */
function Phase() {
  const { data: state, error } = useRequest('app.state', null, { refetchEveryMs: stateEveryMs })
  // Thrown to the boundary: without an answer from main there is nothing else to show.
  if (error && !state) throw error
  if (!state) return null
  if (state.phase === 'first-start') return <FirstStart />
  if (state.phase === 'blocked') return <Trouble problem={state.problem} />
  return <Frame state={state} />
}
