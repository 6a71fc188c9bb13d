type Entry = { readonly kind: 'function' | 'type'; readonly own: string; readonly name: string; readonly doc: string }
export declare const libraryEntries: () => readonly Entry[]
export declare const referenceHtml: (language: 'fr' | 'en') => string
