/** A letter without case or accent, `0` for any digit, else the unit itself: what two units that match have in common. */
export const signOf = (unit: string): string => {
  if (/[0-9]/.test(unit)) return '0'
  const upper = unit.toUpperCase()
  const bare = (upper.length === 1 ? upper : unit).normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  return bare.length === 1 ? bare : unit
}
