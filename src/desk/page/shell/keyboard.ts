// Which command a key gives. Without the DOM: tests read it as a table.

export type Command =
  | {
      readonly name: 'next' | 'previous' | 'toggle' | 'confirm' | 'all' | 'forward' | 'mask' | 'undo' | 'redo' | 'help'
    }
  | { readonly name: 'choose'; readonly rank: number }

export type Key = { readonly key: string; readonly ctrl: boolean; readonly shift: boolean; readonly other: boolean }

/** Where the focus is: in a field one types; a control answers Space and Enter by itself. */
export type Focus = 'field' | 'control' | 'page'

const letters: Readonly<Record<string, Exclude<Command, { readonly rank: number }>['name']>> = {
  j: 'next',
  k: 'previous',
  a: 'all',
  g: 'forward',
  m: 'mask',
  u: 'undo',
  '?': 'help',
}

/** `single`: single-key shortcuts are on (WCAG 2.1.4). */
export const commandOf = (key: Key, focus: Focus, single: boolean): Command | null => {
  if (focus === 'field' || key.other) return null
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
