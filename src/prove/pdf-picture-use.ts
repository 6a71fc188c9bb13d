/** A stream of a file, opened; null when it could not be. */
type Opened = { readonly dict: string; readonly body: Buffer | null }

/** In pixels: the pictures of a copy show words, one each. */
const widest = 1600
const tallest = 160

/** Looks for pictures that are too large to be words, and for those that hold more than what they show. */
export const pictureAlarms = (streams: readonly Opened[]): readonly string[] => {
  const pictures = streams.filter(({ dict }) => /\/Subtype\s{0,4}\/Image\b/.test(dict))
  const alarms = pictures.flatMap(({ dict, body }) => {
    const [width, height] = [numberOf(dict, 'Width'), numberOf(dict, 'Height')]
    const isPlain = /\/ColorSpace\s{0,4}\/DeviceGray\b/.test(dict) && numberOf(dict, 'BitsPerComponent') === 8
    return [
      ...(width > widest || height > tallest ? ['picture-large'] : []),
      ...(isPlain && body?.length === width * height ? [] : ['picture-form']),
    ]
  })
  return [...new Set(alarms)]
}

const numberOf = (dict: string, key: string): number =>
  Number(new RegExp(`/${key}\\s{0,4}(\\d{1,6})\\b`).exec(dict)?.[1] ?? Number.NaN)
