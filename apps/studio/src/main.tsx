import { createRoot } from 'react-dom/client'
import { App } from './App.tsx'
import './styles/studio.css'

createRoot(document.getElementById('studio')!).render(<App />)
