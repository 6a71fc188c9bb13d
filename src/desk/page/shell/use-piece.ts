import { useEffect, useState } from 'preact/hooks'
import type { FindingView, PieceView } from '../../view/types.ts'
import { read } from './api.ts'
import { useDesk } from './desk.ts'

/** Read anew when the draft changes; what was shown stays until the new one is there. */
const useRead = <Body>(path: string | null): Body | null => {
  const { view, language, tell } = useDesk()
  const [got, setGot] = useState<{ readonly path: string; readonly body: Body } | null>(null)
  useEffect(() => {
    if (path === null) return
    let current = true
    read<Body>(path, language)
      .then((body) => current && setGot({ path, body }))
      .catch(() => current && tell('lost', []))
    return () => {
      current = false
    }
  }, [path, view.state, language])
  return got !== null && got.path === path ? got.body : null
}

export const usePiece = (id: string | null): PieceView | null =>
  useRead<PieceView>(id === null ? null : `/api/pieces/${encodeURIComponent(id)}`)

const none: readonly FindingView[] = []

export const useFindings = (): readonly FindingView[] => useRead<readonly FindingView[]>('/api/findings') ?? none
