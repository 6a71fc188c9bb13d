import type { SitePage } from './build.mjs'
export declare const pages: readonly SitePage[]
