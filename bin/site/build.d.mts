type Side = { readonly name: string; readonly label: string; readonly file?: string }
export type SitePage = { readonly id: string; readonly fr: Side | null; readonly en: Side }
export declare const siteFiles: () => ReadonlyMap<string, string | Uint8Array>
export declare const sourceOf: (page: SitePage, language: 'fr' | 'en') => string
