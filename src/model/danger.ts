import type { Span } from './record/span.ts'

/** A sentence that tells of a danger to a child, or to a grown-up who cannot protect herself or himself. Inside alone. */
export type Danger = Span & { readonly pieceId: string; readonly passageId: string }
