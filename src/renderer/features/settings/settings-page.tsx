import { useRequest } from '../../api'
import { Page } from '../../components/page'
import { BackupSection } from './backup-section'
import { OrganisationSection } from './organisation-section'
import { RulesSection } from './rules-section'
import { SampleSection } from './sample-section'
import classes from './settings.module.css'
import { ShortcutSection } from './shortcut-section'

export default function SettingsPage() {
  const { data: state } = useRequest('app.state', null)
  if (state?.phase !== 'ready') return null
  return (
    <Page title="Thiết lập" help={`Sổ Thi đua, bản ${state.version}`}>
      <div className={classes.column}>
        <OrganisationSection stored={state.organisation} />
        <RulesSection />
        <BackupSection databasePath={state.databasePath} />
        {state.hasSampleData && <SampleSection />}
        <ShortcutSection />
      </div>
    </Page>
  )
}
