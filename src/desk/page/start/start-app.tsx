import type { Switches } from '../shell/app.tsx'
import { StartScreen } from './start-screen.tsx'
import type { StartDesk } from './use-start.ts'

/** The page before there is a draft: the first step alone. */
export const StartApp = ({ desk, switches }: { readonly desk: StartDesk; readonly switches: Switches }) => {
  const other = switches.language === 'fr' ? 'en' : 'fr'
  return (
    <>
      <header class="head">
        <div class="brand">
          <p>
            <strong>Requis</strong>
          </p>
          <div class="tools">
            <button type="button" lang={other} onClick={() => switches.setLanguage(other)}>
              {other === 'en' ? 'English' : 'Français'}
            </button>
          </div>
        </div>
      </header>
      <main id="main" tabIndex={-1}>
        <StartScreen desk={desk} />
      </main>
    </>
  )
}
