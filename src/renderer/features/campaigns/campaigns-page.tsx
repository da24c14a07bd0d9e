import { Route, Switch } from 'wouter'
import { CampaignList } from './campaign-list'
import { CampaignScreen } from './campaign-screen'
import { CopiedCampaign, NewCampaign } from './new-campaign'

export default function CampaignsPage() {
  return (
    <Switch>
      <Route path="/dot" component={CampaignList} />
      <Route path="/dot/moi" component={NewCampaign} />
      <Route path="/dot/chep/:id/:how">
        {({ id, how }) => <CopiedCampaign key={`${id}/${how}`} id={Number(id)} how={how} />}
      </Route>
      <Route path="/dot/:id">{({ id }) => <CampaignScreen key={id} id={Number(id)} />}</Route>
    </Switch>
  )
}
