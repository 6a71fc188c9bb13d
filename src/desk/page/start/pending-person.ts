// A name that the program missed, on its way to the persons of the record. It stays in memory: an address is kept by the browser.

let pending: string | null = null

export const bringPerson = (name: string): void => {
  pending = name
}

export const takePendingPerson = (): string | null => {
  const name = pending
  pending = null
  return name
}
