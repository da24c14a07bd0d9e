import { type ComponentType, lazy } from 'react'
import { Route, Switch } from 'wouter'
import { NotFound } from './components/not-found'

type PageModule = { default: ComponentType }

/* Each area is a file of its own, read when it is first opened, or a moment after the first screen stands. */
const pages = {
  home: () => import('./features/home/home-page'),
  campaigns: () => import('./features/campaigns/campaigns-page'),
  submissions: () => import('./features/submissions/submissions-page'),
  tracking: () => import('./features/tracking/tracking-page'),
  summary: () => import('./features/summary/summary-page'),
  assessment: () => import('./features/assessment/assessment-page'),
  decisions: () => import('./features/decisions/decisions-page'),
  report: () => import('./features/report/report-page'),
  ledger: () => import('./features/ledger/ledger-page'),
  people: () => import('./features/people/people-page'),
  units: () => import('./features/units/units-page'),
  imports: () => import('./features/imports/import-page'),
  initiatives: () => import('./features/initiatives/initiatives-page'),
  legalTexts: () => import('./features/legal-texts/legal-texts-page'),
  regimes: () => import('./features/regimes/regime-page'),
  settings: () => import('./features/settings/settings-page'),
} satisfies Record<string, () => Promise<PageModule>>

const Home = lazy(pages.home)
const Campaigns = lazy(pages.campaigns)
const Submissions = lazy(pages.submissions)
const Tracking = lazy(pages.tracking)
const Summary = lazy(pages.summary)
const Assessment = lazy(pages.assessment)
const Decisions = lazy(pages.decisions)
const Report = lazy(pages.report)
const Ledger = lazy(pages.ledger)
const People = lazy(pages.people)
const Units = lazy(pages.units)
const Imports = lazy(pages.imports)
const Initiatives = lazy(pages.initiatives)
const LegalTexts = lazy(pages.legalTexts)
const Regimes = lazy(pages.regimes)
const Settings = lazy(pages.settings)

/** Pages read their own parameters with wouter's `useParams`. */
export function Routes() {
  return (
    <Switch>
      <Route path="/" component={Home} />
      <Route path="/dot/*?" component={Campaigns} />
      <Route path="/ho-so/:unitId?/:line?" component={Submissions} />
      <Route path="/theo-doi" component={Tracking} />
      <Route path="/tong-hop" component={Summary} />
      <Route path="/xet-dieu-kien/:tab?" component={Assessment} />
      <Route path="/quyet-dinh/:id?" component={Decisions} />
      <Route path="/bao-cao" component={Report} />
      <Route path="/so-khen-thuong/:who?" component={Ledger} />
      <Route path="/nhan-su/*?" component={People} />
      <Route path="/don-vi/:id?" component={Units} />
      <Route path="/sang-kien/:id?" component={Initiatives} />
      <Route path="/can-cu/:id?" component={LegalTexts} />
      <Route path="/nhap/:kind" component={Imports} />
      <Route path="/thiet-lap/quy-dinh/:regimeId?" component={Regimes} />
      <Route path="/thiet-lap" component={Settings} />
      <Route component={NotFound} />
    </Switch>
  )
}

/** Reads the remaining areas while the officer looks at the first, so that each opens at once. */
export function readAhead(): void {
  for (const load of Object.values(pages)) void load()
}
