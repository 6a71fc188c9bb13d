/** A number in the form of a NIR, whatever its key: the guide's own examples have wrong ones. */
export const isNir = (value: string): boolean =>
  /(?<!\d)[1-478]\d{4}(?:\d{2}|2[AB])\d{6}(?:\d{2})?(?!\d)/.test(value.replace(/\s/g, ''))
