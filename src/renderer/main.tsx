// First, so that the answers are on their way while the rest of the page is read.
import './start'
import './styles'
import { createRoot } from 'react-dom/client'
import { App } from './app'

createRoot(document.getElementById('root') as HTMLElement).render(<App />)
