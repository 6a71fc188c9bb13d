import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { DeskKey } from '../../../messages/desk/desk-fr.ts'
import type { Language } from '../../../messages/index.ts'
import type { ActInput, DeskView } from '../../view/types.ts'
import type { Route } from './route.ts'

export type Values = Readonly<Record<string, string | number>>

/** A sentence of the page in its language. */
export type Say = (key: DeskKey, values?: Values) => string

/** What the last act gave. `turn` tells two equal outcomes apart. */
export type Told = {
  readonly kind: 'said' | 'refused' | 'conflict' | 'lost'
  readonly sentences: readonly string[]
  readonly turn: number
}

export type Act = { readonly answers?: ActInput['answers']; readonly decisions?: ActInput['decisions'] }

/** What every screen needs. `act` and `send` tell whether it was accepted; the outcome is shown by the page itself. */
export type Desk = {
  readonly view: DeskView
  readonly route: Route
  readonly language: Language
  readonly t: Say
  readonly busy: boolean
  readonly shortcuts: boolean
  readonly act: (act: Act) => Promise<boolean>
  readonly send: (path: string, body: object) => Promise<boolean>
  readonly take: (view: DeskView) => void
  /** Asks the server for the draft again. */
  readonly load: () => Promise<void>
  readonly tell: (kind: Told['kind'], sentences: readonly string[]) => void
}

export const DeskContext = createContext<Desk | null>(null)

export const useDesk = (): Desk => {
  const desk = useContext(DeskContext)
  if (desk === null) throw new RangeError('no desk')
  return desk
}
