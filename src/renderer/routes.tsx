import { type ComponentType, lazy } from 'react'
import { Route, Switch } from 'wouter'
import { NotFound } from './components/not-found'
// The first screen comes with the frame: waiting for it would cost React's 300 ms between two states of a boundary.
import Home from './features/home/home-page'

type PageModule = { default: ComponentType }

/* Every other area is a file of its own, read when it is first opened, or a moment after the first screen stands. */
const pages = {
  campaigns: () => import('./features/campaigns/campaigns-page'),
  submissions: () => import('./features/submissions/submissions-page'),
  tracking: () => import('./features/tracking/tracking-page'),
  summary: () => import('./features/summary/summary-page'),
  decisions: () => import('./features/decisions/decisions-page'),
  report: () => import('./features/report/report-page'),
  people: () => import('./features/people/people-page'),
  units: () => import('./features/units/units-page'),
  imports: () => import('./features/imports/import-page'),
  settings: () => import('./features/settings/settings-page'),
} satisfies Record<string, () => Promise<PageModule>>

const Campaigns = lazy(pages.campaigns)
const Submissions = lazy(pages.submissions)
const Tracking = lazy(pages.tracking)
const Summary = lazy(pages.summary)
const Decisions = lazy(pages.decisions)
const Report = lazy(pages.report)
const People = lazy(pages.people)
const Units = lazy(pages.units)
const Imports = lazy(pages.imports)
const Settings = lazy(pages.settings)

/** Pages read their own parameters with wouter's `useParams`. */
export function Routes() {
  return (
    <Switch>
      <Route path="/" component={Home} />
      <Route path="/dot/*?" component={Campaigns} />
      <Route path="/ho-so/:unitId?" component={Submissions} />
      <Route path="/theo-doi" component={Tracking} />
      <Route path="/tong-hop" component={Summary} />
      <Route path="/quyet-dinh/:id?" component={Decisions} />
      <Route path="/bao-cao" component={Report} />
      <Route path="/nhan-su/*?" component={People} />
      <Route path="/don-vi/:id?" component={Units} />
      <Route path="/nhap/:kind" component={Imports} />
      <Route path="/thiet-lap" component={Settings} />
      <Route component={NotFound} />
    </Switch>
  )
}

/** Reads the remaining areas while the officer looks at the first, so that each opens at once. */
export function readAhead(): void {
  for (const load of Object.values(pages)) void load()
}
