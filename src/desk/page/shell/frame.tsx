import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { Help } from '../keys/help.tsx'
import { goToSearch } from '../keys/search-field.ts'
import { RequestBand } from '../request/request-band.tsx'
import type { Switches } from './app.tsx'
import { useDesk } from './desk.ts'
import { goTo } from './go-to.ts'
import { Journal } from './journal.tsx'
import { LanguageButton } from './language-button.tsx'
import { screens } from './route.ts'
import { Sitting } from './sitting.tsx'
import { Steps } from './steps.tsx'
import { useKeys } from './use-keys.ts'

/** What stands around every screen: the steps, the request, the journal. */
export const Frame = ({
  switches,
  children,
}: {
  readonly switches: Switches
  readonly children: ComponentChildren
}) => {
  const { t, view, send, route } = useDesk()
  const [help, setHelp] = useState(false)
  const [moving, setMoving] = useState(false)
  const isSeated = view.by !== null && !moving
  const step = (by: number): void => {
    const next = screens[screens.indexOf(route.screen) + by]
    if (isSeated && next !== undefined) goTo(next)
  }
  useKeys(switches.shortcuts, {
    'step-on': () => step(1),
    'step-back': () => step(-1),
    ...(isSeated && route.screen !== 'findings' ? { search: goToSearch } : {}),
    undo: () => void (view.canUndo && send('/api/undo', {})),
    redo: () => void (view.canRedo && send('/api/redo', {})),
    help: () => setHelp(true),
  })
  return (
    <>
      <button type="button" class="skip" onClick={() => document.getElementById('main')?.focus()}>
        {t('skip')}
      </button>
      <header class="head">
        <div class="brand">
          <p>
            <strong>Requis</strong> {view.reference ?? ''}
          </p>
          <div class="tools">
            {view.by !== null && (
              <button type="button" onClick={() => setMoving(true)}>
                {t(view.second === null ? 'seated' : 'seated.two', { by: view.by, second: view.second ?? '' })}
              </button>
            )}
            <button type="button" onClick={() => setHelp(true)}>
              {t('help')}
            </button>
            <LanguageButton switches={switches} />
          </div>
        </div>
        {view.by !== null && <Steps />}
        <RequestBand />
      </header>
      <main id="main" tabIndex={-1}>
        {moving ? <Sitting done={() => setMoving(false)} /> : children}
      </main>
      {view.by !== null && <Journal />}
      <Help open={help} close={() => setHelp(false)} switches={switches} />
    </>
  )
}
