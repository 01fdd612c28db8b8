import { render } from 'preact'
import { App } from './app.tsx'
import { language } from './words/words.ts'

document.documentElement.lang = language
const place = document.getElementById('console')
if (place) render(<App />, place)
