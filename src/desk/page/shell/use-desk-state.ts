import { useCallback, useEffect, useMemo, useState } from 'preact/hooks'
import { deskText } from '../../../messages/desk/desk-text.ts'
import type { Language } from '../../../messages/index.ts'
import { mostDecisions } from '../../terms.ts'
import type { DeskView } from '../../view/types.ts'
import { readView, send as sendAct } from './api.ts'
import type { Act, Desk, Say, Told } from './desk.ts'
import { parseRoute } from './route.ts'

/** The draft on the screen, the last outcome, and the only way to act. */
export const useDeskState = (language: Language, shortcuts: boolean) => {
  const [view, take] = useState<DeskView | null>(null)
  const [isEmpty, setEmpty] = useState(false)
  const [outcome, setOutcome] = useState<Told | null>(null)
  const [busy, setBusy] = useState(false)
  const route = useRoute()
  const t = useCallback<Say>((key, values = {}) => deskText(language, key, values), [language])
  const tell = useCallback((kind: Told['kind'], sentences: readonly string[]) => {
    setOutcome((last) => ({ kind, sentences, turn: (last?.turn ?? 0) + 1 }))
  }, [])
  const load = useCallback(async () => {
    try {
      const fresh = await readView(language)
      take(fresh)
      setEmpty(fresh === null)
    } catch {
      tell('lost', [])
    }
  }, [language, tell])
  useEffect(() => void load(), [load])

  const send = async (path: string, body: object): Promise<boolean> => {
    if (view === null || busy) return false
    setBusy(true)
    // What was said of the act before is over.
    setOutcome(null)
    try {
      const got = await sendAct(path, language, { state: view.state, ...body })
      if (got.ok) take(got.view)
      tell(got.ok ? 'said' : got.conflict ? 'conflict' : 'refused', got.ok ? got.said : got.refusals)
      return got.ok
    } catch {
      tell('lost', [])
      return false
    } finally {
      setBusy(false)
    }
  }
  const act = async ({ answers = [], decisions = [] }: Act): Promise<boolean> => {
    if (decisions.length <= mostDecisions) return send('/api/acts', { answers, decisions })
    tell('refused', [t('outcome.too-many', { most: mostDecisions })])
    return false
  }
  const desk = useMemo<Desk | null>(
    () => (view === null ? null : { view, route, language, t, busy, shortcuts, act, send, take, tell, load }),
    [view, route, language, busy, shortcuts],
  )
  return { desk, isEmpty, busy, outcome, t, tell, load, clear: () => setOutcome(null) }
}

const useRoute = () => {
  const [route, setRoute] = useState(() => parseRoute(location.hash))
  useEffect(() => {
    const follow = (): void => setRoute(parseRoute(location.hash))
    addEventListener('hashchange', follow)
    return () => removeEventListener('hashchange', follow)
  }, [])
  return route
}
