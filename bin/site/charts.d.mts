export declare const chartsHtml: (id: string, language: 'fr' | 'en') => string
