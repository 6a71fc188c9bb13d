import type { Lost, Rendition } from '../../model/copy/rendition.ts'

/** Said only where something was lost. */
export const lostAs = (lost: Lost): Pick<Rendition, 'lost'> => (lost.elements + lost.files === 0 ? {} : { lost })
