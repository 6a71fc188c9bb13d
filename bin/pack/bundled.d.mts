import type { Plugin } from 'rolldown'

/** Writes which packages a bundle holds, for `bin/pack/notices.mjs`: `dist/.bundled/NAME.json`, by their places in package-lock.json. */
export const listPackages: (name: string) => Plugin
