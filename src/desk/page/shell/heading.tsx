import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'

/** False until the page was shown once: the first screen does not take the focus. */
let moved = false

/** The one h1 of a screen. The focus comes to it when the screen changes. */
export const Heading = ({ children }: { readonly children: ComponentChildren }) => {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (moved) heading.current?.focus()
    moved = true
  }, [])
  return (
    <h1 ref={heading} tabIndex={-1}>
      {children}
    </h1>
  )
}
