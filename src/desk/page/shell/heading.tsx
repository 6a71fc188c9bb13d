import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'

/** False until the page was shown once: the first screen does not take the focus. */
let moved = false

type Props = {
  readonly children: ComponentChildren
  /** The step above says it already to whoever sees. */
  readonly unseen?: boolean
}

/** The one h1 of a screen. The focus comes to it when the screen changes. */
export const Heading = ({ children, unseen = false }: Props) => {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (moved) heading.current?.focus()
    moved = true
  }, [])
  return (
    <h1 ref={heading} tabIndex={-1} class={unseen ? 'unseen' : undefined}>
      {children}
    </h1>
  )
}
