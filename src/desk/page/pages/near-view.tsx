import type { ComponentChildren } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'

type Props = {
  readonly kind: string
  /** Its name for whoever wants to scroll to it. */
  readonly mark: string
  /** Height while it is far, in pixels, until it was measured. */
  readonly guess: number
  readonly forced: boolean
  readonly children: () => ComponentChildren
}

/** Draws what it holds only near the screen; keeps its height when it is far. */
export const NearView = ({ kind, mark, guess, forced, children }: Props) => {
  const box = useRef<HTMLDivElement>(null)
  const height = useRef(guess)
  const [near, setNear] = useState(false)
  useEffect(() => {
    const element = box.current
    if (element === null) return
    const watch = (entries: readonly IntersectionObserverEntry[]): void => {
      const isNear = entries.at(-1)?.isIntersecting === true
      if (!isNear && element.childElementCount > 0) height.current = element.offsetHeight
      setNear(isNear)
    }
    const observer = new IntersectionObserver(watch, { root: element.closest('.scroll'), rootMargin: '800px 0px' })
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  const shown = near || forced
  return (
    <div ref={box} class={kind} data-mark={mark} style={{ minHeight: shown ? '' : `${height.current}px` }}>
      {shown && children()}
    </div>
  )
}
