/** Scrolls the region that holds it, never the page: the rest stays where the reader left it. */
export const bringIntoView = (target: Element): void => {
  const region = target.closest('.scroll')
  if (region === null) return
  const gap = target.getBoundingClientRect().top - region.getBoundingClientRect().top
  const isSeen = gap >= 0 && gap < region.clientHeight * 0.8
  if (!isSeen) region.scrollTop += gap - region.clientHeight / 3
}
