import { createRoot } from 'react-dom/client'
import { App } from './App.tsx'
import { isServed, SERVED } from './session/openCase.ts'
import './styles/studio.css'

// `parley studio case.yaml` has a case with it: that is what one came for.
if (isServed() && location.hash.length < 3) location.hash = `#/case/${SERVED}/overview`

// The program that serves the page may be stopped before a screen is first shown.
if (isServed()) void parley.fetchAll()

createRoot(document.getElementById('studio')!).render(<App />)
