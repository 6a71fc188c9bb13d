import { useEffect, useState } from 'preact/hooks'
import type { Language } from '../../../messages/index.ts'
import { CopiesScreen } from '../copies/screen.tsx'
import { FindingsScreen } from '../findings/screen.tsx'
import { LetterScreen } from '../finish/letter.tsx'
import { FinishScreen } from '../finish/screen.tsx'
import { QuestionsScreen } from '../questions/screen.tsx'
import { CorrectScreen } from '../start/correct-screen.tsx'
import { StartApp } from '../start/start-app.tsx'
import { type Desk, DeskContext } from './desk.ts'
import { Frame } from './frame.tsx'
import { OutcomeBar } from './outcome-bar.tsx'
import type { Screen } from './route.ts'
import { keepShortcuts, readShortcuts } from './settings.ts'
import { Sitting } from './sitting.tsx'
import { useDeskState } from './use-desk-state.ts'

const screenOf: { readonly [Name in Screen]: () => preact.JSX.Element } = {
  start: CorrectScreen,
  questions: QuestionsScreen,
  copies: CopiesScreen,
  findings: FindingsScreen,
  letter: LetterScreen,
  finish: FinishScreen,
}

/** French, but where the address or the page the server gave says otherwise. */
const firstLanguage = (): Language => {
  const asked = new URLSearchParams(location.search).get('lang') ?? document.documentElement.lang
  return asked.startsWith('en') ? 'en' : 'fr'
}

export const App = () => {
  const [language, setLanguage] = useState(firstLanguage)
  const [shortcuts, setShortcuts] = useState(readShortcuts)
  const { desk, isEmpty, busy, outcome, t, tell, load, clear } = useDeskState(language, shortcuts)
  useEffect(() => {
    document.documentElement.lang = language
  }, [language])
  useEffect(() => {
    const step = isEmpty ? 'start' : desk === null || desk.view.by === null ? 'sitting' : desk.route.screen
    document.title = `${t(`${step}.title`)} – Requis`
  }, [desk, isEmpty, t])
  const switchShortcuts = (): void => {
    keepShortcuts(!shortcuts)
    setShortcuts(!shortcuts)
  }
  const speak = (next: Language): void => {
    // The address keeps the language: a page that is loaded again stays in it.
    history.replaceState(null, '', `?lang=${next}${location.hash}`)
    setLanguage(next)
  }
  const switches = { language, setLanguage: speak, shortcuts, switchShortcuts }
  return (
    <>
      {isEmpty ? (
        <StartApp desk={{ language, t, tell, proposed: load }} switches={switches} />
      ) : desk === null ? (
        <main class="waiting">{outcome === null && <h1>{t('loading')}</h1>}</main>
      ) : (
        <Seated desk={desk} switches={switches} />
      )}
      <OutcomeBar outcome={outcome} busy={busy} t={t} reload={load} clear={clear} />
    </>
  )
}

const nothing = (): void => undefined

export type Switches = {
  readonly language: Language
  readonly setLanguage: (language: Language) => void
  readonly shortcuts: boolean
  readonly switchShortcuts: () => void
}

const Seated = ({ desk, switches }: { readonly desk: Desk; readonly switches: Switches }) => {
  const Shown = screenOf[desk.route.screen]
  return (
    <DeskContext.Provider value={desk}>
      <Frame switches={switches}>
        {desk.view.by === null ? <Sitting done={nothing} /> : <Shown key={desk.route.screen} />}
      </Frame>
    </DeskContext.Provider>
  )
}
