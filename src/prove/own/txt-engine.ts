import type { Engine } from '../read-copy.ts'

/** Reads a plain text: UTF-8, no sign that a screen does not show. */
export const txtEngine: Engine = {
  name: 'txt',
  read: async (bytes) => {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
    const hasControl =
      /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/.test(text)
    return { readings: [{ where: 'values', text }], alarms: hasControl ? ['control'] : [] }
  },
}
