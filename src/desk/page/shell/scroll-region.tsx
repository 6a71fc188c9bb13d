import type { ComponentChildren, Ref } from 'preact'

type Props = {
  readonly label: string
  readonly kind: string
  readonly region: Ref<HTMLElement> | null
  readonly children: ComponentChildren
}

/** What scrolls by itself can be reached by the keyboard (WCAG 2.1.1). */
export const ScrollRegion = ({ label, kind, region, children }: Props) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must take the focus
  <section ref={region} class={`scroll ${kind}`} aria-label={label} tabIndex={0}>
    {children}
  </section>
)
