// Which command a key gives. Without the DOM: tests read it as a table.

type Moving = 'next' | 'previous' | 'forward' | 'step-on' | 'step-back' | 'search' | 'reason'

type Deciding = 'toggle' | 'confirm' | 'all' | 'mask' | 'undo' | 'redo' | 'help'

export type Command = { readonly name: Moving | Deciding } | { readonly name: 'choose'; readonly rank: number }

/** `held`: the key was not let go since. */
export type Key = {
  readonly key: string
  readonly ctrl: boolean
  readonly shift: boolean
  readonly other: boolean
  readonly held: boolean
}

/** Where the focus is: in a field one types; a control answers Space and Enter by itself. */
export type Focus = 'field' | 'control' | 'page'

const letters: Readonly<Record<string, Moving | Deciding>> = {
  j: 'next',
  k: 'previous',
  a: 'all',
  g: 'forward',
  m: 'mask',
  u: 'undo',
  n: 'step-on',
  p: 'step-back',
  '/': 'search',
  r: 'reason',
  '?': 'help',
}

/** A key that is held down only walks along a list: nothing is decided twice by a slow finger. */
const walks: readonly string[] = ['j', 'k']

/** `single`: single-key shortcuts are on (WCAG 2.1.4). */
export const commandOf = (key: Key, focus: Focus, single: boolean): Command | null => {
  if (focus === 'field' || key.other || (key.held && !walks.includes(key.key))) return null
  if (key.ctrl) return withControl(key)
  if (focus === 'page' && key.key === 'Enter') return { name: 'confirm' }
  if (!single) return null
  if (key.key === ' ') return focus === 'page' ? { name: 'toggle' } : null
  if (/^[1-9]$/.test(key.key)) return { name: 'choose', rank: Number(key.key) }
  const name = letters[key.key]
  return name === undefined ? null : { name }
}

const withControl = ({ key, shift }: Key): Command | null => {
  const letter = key.toLowerCase()
  if (letter === 'z') return { name: shift ? 'redo' : 'undo' }
  return letter === 'y' ? { name: 'redo' } : null
}
