const days = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'] as const
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const

/** A mail must have a date (RFC 5322, 3.6): that of a mail whose date is withheld says nothing, and looks like nothing else. */
export const noDate = 'Thu, 01 Jan 1970 00:00:00 +0000'

/**
 * The date of a mail as the reader tells it, `10/03/2026 09:00`, in the form of RFC 5322; null for anything else. The reader keeps
 * the sender's own time and not the zone: that of Paris is written, but where it says `UTC`.
 */
export const mailDate = (text: string): string | null => {
  const found = /^(\d{2})\/(\d{2})\/(\d{4})(?: (\d{1,2}):(\d{2})( UTC)?)?$/.exec(text)
  if (found === null) return null
  const [, day = '', month = '', year = '', hour = '0', minute = '00', utc] = found
  const at = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hour), Number(minute)))
  const name = months[at.getUTCMonth()]
  if (at.getUTCDate() !== Number(day) || name === undefined || at.getUTCHours() !== Number(hour)) return null
  const zone = utc === undefined ? parisZone(at) : '+0000'
  return `${days[at.getUTCDay()]}, ${day} ${name} ${year} ${hour.padStart(2, '0')}:${minute}:00 ${zone}`
}

/** Summer time: from the last Sunday of March to that of October, at one o'clock UTC (directive 2000/84/CE). */
const parisZone = (local: Date): string => {
  const year = local.getUTCFullYear()
  const isSummer = local >= lastSunday(year, 2, 2) && local < lastSunday(year, 9, 3)
  return isSummer ? '+0200' : '+0100'
}

const lastSunday = (year: number, month: number, hour: number): Date => {
  const last = new Date(Date.UTC(year, month + 1, 0, hour))
  return new Date(last.getTime() - last.getUTCDay() * 86_400_000)
}
