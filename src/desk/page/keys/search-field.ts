import { useEffect, useRef } from 'preact/hooks'
import { goTo } from '../shell/go-to.ts'
import { useKeys } from '../shell/use-keys.ts'

/** The search was asked for from another screen. */
let wanted = false

/** Goes to the search of all findings, which is on another screen. */
export const goToSearch = (): void => {
  wanted = true
  goTo('findings')
}

/** The field that a key goes to; its words are selected, so that others take their place. */
export const useSearchField = (single: boolean) => {
  const field = useRef<HTMLInputElement>(null)
  const enter = (): void => {
    field.current?.focus()
    field.current?.select()
  }
  useEffect(() => {
    if (wanted) enter()
    wanted = false
  }, [])
  useKeys(single, { search: enter })
  return field
}
