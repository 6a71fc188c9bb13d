import CSSMatrix from '@thednp/dommatrix'

// The one door to pdf.js in this room, which shares no code with the readers. As it loads, pdf.js makes a DOMMatrix and
// looks for one in `@napi-rs/canvas`, a native package that not every machine can run. It gets one in plain JavaScript.

if (!('DOMMatrix' in globalThis)) Reflect.set(globalThis, 'DOMMatrix', CSSMatrix)

const isAboutCanvas = (said: unknown): boolean => /^Warning: Cannot (?:load|polyfill) /.test(String(said))

/** Without the native package pdf.js complains on the console, with a path. Any other warning goes through. */
const withoutComplaint = async <T>(load: () => Promise<T>): Promise<T> => {
  const output = globalThis.console
  const warn = output.warn
  output.warn = (...said: readonly unknown[]) => (isAboutCanvas(said[0]) ? undefined : warn.apply(output, [...said]))
  try {
    return await load()
  } finally {
    output.warn = warn
  }
}

export const { getDocument, VerbosityLevel } = await withoutComplaint(() => import('pdfjs-dist/legacy/build/pdf.mjs'))
