import './styles'
import { createRoot } from 'react-dom/client'
import { prefetch } from './api'
import { App } from './app'

// Asked for before the first render, so that the answer is on its way while React starts.
prefetch('app.state', null)
prefetch('campaigns.list', null)

createRoot(document.getElementById('root') as HTMLElement).render(<App />)
