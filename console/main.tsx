import { render } from 'preact'
import { App } from './app.tsx'
import { NotSignedIn } from './sign-in/not-signed-in.tsx'
import { beginSession } from './sign-in/session.ts'
import { language } from './words/words.ts'

document.documentElement.lang = language
const place = document.getElementById('console')
const session = await beginSession()
if (place && session !== 'leaving') render(session === 'begun' ? <App /> : <NotSignedIn />, place)
