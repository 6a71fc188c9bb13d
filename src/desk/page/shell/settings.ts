// The only thing the browser keeps: whether single-key shortcuts are on.
const place = 'requis.shortcuts'

export const readShortcuts = (): boolean => {
  try {
    return localStorage.getItem(place) !== 'off'
  } catch {
    return true
  }
}

export const keepShortcuts = (on: boolean): void => {
  try {
    localStorage.setItem(place, on ? 'on' : 'off')
  } catch {
    // A browser that keeps nothing: the setting holds until the page is closed.
  }
}
