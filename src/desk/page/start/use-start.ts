import { useCallback, useEffect, useState } from 'preact/hooks'
import type { Language } from '../../../messages/index.ts'
import { actFilePath } from '../../terms.ts'
import type { DeltaView, StartOutcome, StartView } from '../../view/start-types.ts'
import type { ProgressView } from '../../view/types.ts'
import { type Got, read, request, upload } from '../shell/api.ts'
import type { Say, Told } from '../shell/desk.ts'
import { formOf, isSameForm, type StartForm } from './start-form.ts'

/** What the first step needs of the page around it. `proposed`: a draft is there, or another one. */
export type StartDesk = {
  readonly language: Language
  readonly t: Say
  readonly tell: (kind: Told['kind'], sentences: readonly string[]) => void
  readonly proposed: () => Promise<void>
}

/** How often it is asked whether the pieces are read, in milliseconds. */
const pause = 1000

export type Work = 'saving' | 'act' | 'proposing'

/** The first step: what the server keeps, what is on the screen, and the acts on both. */
export const useStart = ({ language, t, tell, proposed }: StartDesk) => {
  const [view, setView] = useState<StartView | null>(null)
  const [form, setForm] = useState<StartForm | null>(null)
  const [work, setWork] = useState<Work | null>(null)
  const [delta, setDelta] = useState<DeltaView | null>(null)
  const load = useCallback(async () => {
    try {
      const fresh = await read<StartView>('/api/start', language)
      setView(fresh)
      // What is being typed stays; the first answer fills the form.
      setForm((before) => before ?? formOf(fresh))
    } catch {
      tell('lost', [])
    }
  }, [language])
  useEffect(() => void load(), [load])
  const isReading = view?.reading === true
  useEffect(() => {
    if (!isReading) return
    const look = async (): Promise<void> => {
      const { stage } = await read<ProgressView>('/api/progress', language)
      if (stage === null) await load()
    }
    const timer = setInterval(() => void look().catch(() => tell('lost', [])), pause)
    return () => clearInterval(timer)
  }, [isReading, load])

  const take = (fresh: StartView): void => {
    setView(fresh)
    setForm(formOf(fresh))
  }
  const isDirty = view !== null && form !== null && !isSameForm(formOf(view), form)

  /** The state to act on: what is on the screen is saved first. Null where it was refused. */
  const saved = async (isAsked: boolean): Promise<string | null> => {
    if (view === null || form === null) return null
    if (!isDirty && !isAsked) return view.state
    const got = await request<StartOutcome>('PUT', '/api/start', language, { ...form, state: view.state })
    if (!got.ok) {
      tell(got.conflict ? 'conflict' : 'refused', got.refusals)
      return null
    }
    setView(got.body.view)
    // What was typed meanwhile stays.
    setForm((now) => (now === form ? formOf(got.body.view) : now))
    if (isAsked) tell('said', got.body.said)
    return got.body.view.state
  }

  const during = async (name: Work, act: () => Promise<void>): Promise<void> => {
    if (work !== null) return
    setWork(name)
    try {
      await act()
    } catch {
      tell('lost', [])
    } finally {
      setWork(null)
    }
  }

  const save = (): Promise<void> => during('saving', async () => void (await saved(true)))

  const told = (got: Got<StartOutcome>): void => {
    if (got.ok) take(got.body.view)
    tell(got.ok ? 'said' : got.conflict ? 'conflict' : 'refused', got.ok ? got.body.said : got.refusals)
  }

  const takeAct = (given: File | string): Promise<void> =>
    during('act', async () => {
      const state = await saved(false)
      if (state === null) return
      if (typeof given === 'string')
        return told(await request<StartOutcome>('POST', '/api/start/act', language, { state, piece: given }))
      const extension = /\.[a-z0-9]{1,6}$/.exec(given.name.toLowerCase())?.[0] ?? ''
      told(await upload<StartOutcome>(actFilePath, language, { state, extension }, given))
    }).then(() => document.getElementById('ask-title')?.focus())

  const propose = (): Promise<void> =>
    during('proposing', async () => {
      const state = await saved(false)
      if (state === null) return
      const got = await request<object>('POST', '/api/start/propose', language, { state })
      if (!got.ok) return tell(got.conflict ? 'conflict' : 'refused', got.refusals)
      setDelta(await read<DeltaView | null>('/api/start/delta', language))
      await load()
      await proposed()
      tell('said', [t('start.proposed')])
    })

  return { view, form, setForm, work, delta, isDirty, save, takeAct, propose }
}
