import { Route, Switch } from 'wouter'
import { lazyPart } from './components/lazy-part'
import { NotFound } from './components/not-found'
import { ScreenReady } from './components/screen-ready'
import HomePage from './features/home/home-page'

const Campaigns = lazyPart(() => import('./features/campaigns/campaigns-page'))
const Submissions = lazyPart(() => import('./features/submissions/submissions-page'))
const Tracking = lazyPart(() => import('./features/tracking/tracking-page'))
const Summary = lazyPart(() => import('./features/summary/summary-page'))
const Assessment = lazyPart(() => import('./features/assessment/assessment-page'))
const Council = lazyPart(() => import('./features/council/council-page'))
const Documents = lazyPart(() => import('./features/documents/documents-page'))
const Certificates = lazyPart(() => import('./features/certificates/certificates-page'))
const Reconciliation = lazyPart(() => import('./features/reconciliation/reconciliation-page'))
const Decisions = lazyPart(() => import('./features/decisions/decisions-page'))
const Direct = lazyPart(() => import('./features/direct/direct-page'))
const Report = lazyPart(() => import('./features/report/report-page'))
const Ledger = lazyPart(() => import('./features/ledger/ledger-page'))
const People = lazyPart(() => import('./features/people/people-page'))
const Units = lazyPart(() => import('./features/units/units-page'))
const Imports = lazyPart(() => import('./features/imports/import-page'))
const Initiatives = lazyPart(() => import('./features/initiatives/initiatives-page'))
const LegalTexts = lazyPart(() => import('./features/legal-texts/legal-texts-page'))
const Regimes = lazyPart(() => import('./features/regimes/regime-page'))
const Settings = lazyPart(() => import('./features/settings/settings-page'))

/** The first screen of every start, so in the first file that is read. */
function Home() {
  return (
    <>
      <HomePage />
      <ScreenReady />
    </>
  )
}

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
      <Route path="/hoi-dong/*?" component={Council} />
      <Route path="/quyet-dinh/:id?" component={Decisions} />
      <Route path="/dot-xuat/:id?" component={Direct} />
      <Route path="/van-ban/*?" component={Documents} />
      <Route path="/doi-chieu" component={Reconciliation} />
      <Route path="/giay-khen/:id?" component={Certificates} />
      <Route path="/bao-cao" component={Report} />
      <Route path="/so-khen-thuong/:who?" component={Ledger} />
      <Route path="/nhan-su/*?" component={People} />
      <Route path="/don-vi/:id?" component={Units} />
      <Route path="/sang-kien/:id?" component={Initiatives} />
      <Route path="/can-cu/:id?" component={LegalTexts} />
      <Route path="/nhap/:kind" component={Imports} />
      <Route path="/thiet-lap/quy-dinh/:regimeId?/:part?/:key?" component={Regimes} />
      <Route path="/thiet-lap" component={Settings} />
      <Route component={NotFound} />
    </Switch>
  )
}

/** Reads the areas while the officer looks at the first screen, so that each opens at once. */
export function readAhead(): void {
  for (const area of [
    Submissions,
    Campaigns,
    Tracking,
    Summary,
    Assessment,
    Council,
    Decisions,
    Direct,
    Documents,
    Reconciliation,
    Certificates,
    Report,
    People,
    Ledger,
    Units,
    Initiatives,
    LegalTexts,
    Settings,
    Regimes,
    Imports,
  ])
    void area.load()
}
