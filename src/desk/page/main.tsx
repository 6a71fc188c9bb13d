import { render } from 'preact'
import { App } from './shell/app.tsx'
import { keepAlive } from './shell/keep-alive.ts'
import './style/base.css'
import './style/shell.css'
import './style/bars.css'
import './style/questions.css'
import './style/findings.css'
import './style/copies.css'
import './style/finish.css'
import './style/start.css'
import './style/print.css'

const root = document.getElementById('desk')
if (root !== null) render(<App />, root)
keepAlive()
