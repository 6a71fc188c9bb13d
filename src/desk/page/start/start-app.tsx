import type { Switches } from '../shell/app.tsx'
import { LanguageButton } from '../shell/language-button.tsx'
import { StartScreen } from './start-screen.tsx'
import type { StartDesk } from './use-start.ts'

/** The page before there is a draft: the first step alone. */
export const StartApp = ({ desk, switches }: { readonly desk: StartDesk; readonly switches: Switches }) => (
  <>
    <header class="head">
      <div class="brand">
        <p>
          <strong>Requis</strong>
        </p>
        <div class="tools">
          <LanguageButton switches={switches} />
        </div>
      </div>
    </header>
    <main id="main" tabIndex={-1}>
      <StartScreen desk={desk} />
    </main>
  </>
)
