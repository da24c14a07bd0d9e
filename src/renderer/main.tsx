import './styles'
import { createRoot } from 'react-dom/client'
import { prefetch } from './api'
import { App } from './app'
import { loadHome } from './routes'

// Asked for before the first render, so that the answers are on their way while React starts.
prefetch('app.state', null)
prefetch('campaigns.list', null)
void loadHome()

createRoot(document.getElementById('root') as HTMLElement).render(<App />)
