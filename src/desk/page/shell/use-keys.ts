import { useEffect, useRef } from 'preact/hooks'
import { type Command, commandOf, type Focus } from '../keys/keyboard.ts'

export type Handlers = { readonly [Name in Command['name']]?: (rank: number) => void }

const typed = 'textarea, select, [contenteditable="true"], input:not([type="checkbox"], [type="radio"])'
const control = 'button, a[href], summary, input, [role="option"]'

const focusOf = (target: EventTarget | null): Focus => {
  if (!(target instanceof Element)) return 'page'
  if (target.closest(typed) !== null) return 'field'
  return target.closest(control) === null ? 'page' : 'control'
}

/** Listens to the keys while the component stands; inert while a dialog is open. */
export const useKeys = (single: boolean, handlers: Handlers): void => {
  const latest = useRef(handlers)
  latest.current = handlers
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.isComposing || document.querySelector('dialog[open]') !== null) return
      const { shiftKey: shift, altKey: other, repeat: held } = event
      const key = { key: event.key, ctrl: event.ctrlKey || event.metaKey, shift, other, held }
      const command = commandOf(key, focusOf(event.target), single)
      const handler = command === null ? undefined : latest.current[command.name]
      if (command === null || handler === undefined) return
      event.preventDefault()
      handler('rank' in command ? command.rank : 0)
    }
    addEventListener('keydown', listen)
    return () => removeEventListener('keydown', listen)
  }, [single])
}
