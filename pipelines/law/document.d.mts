/** The text of docs/law.md, as the tables of this folder give it. */
export declare const lawDocument: () => string
