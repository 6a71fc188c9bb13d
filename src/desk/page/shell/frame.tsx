import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { RequestBand } from '../request/request-band.tsx'
import type { Switches } from './app.tsx'
import { useDesk } from './desk.ts'
import { Help } from './help.tsx'
import { Journal } from './journal.tsx'
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
  const { t, view, send } = useDesk()
  const [help, setHelp] = useState(false)
  const [moving, setMoving] = useState(false)
  useKeys(switches.shortcuts, {
    undo: () => void (view.canUndo && send('/api/undo', {})),
    redo: () => void (view.canRedo && send('/api/redo', {})),
    help: () => setHelp(true),
  })
  const other = switches.language === 'fr' ? 'en' : 'fr'
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
            <button type="button" lang={other} onClick={() => switches.setLanguage(other)}>
              {other === 'en' ? 'English' : 'Français'}
            </button>
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
