import type { OpenedSource, SaidEvent } from '../../model/source.ts'
import { extensions, profiles, systems } from './names.ts'
import type { Resource } from './resource.ts'

type StayContext = { readonly patient: string; readonly organization: string | null; readonly localId: string }

/** The accompaniment as a stay, where the source says its kind or its end: nothing of it is made up. */
export const stayOf = (
  { kind, dates }: OpenedSource,
  { patient, organization, localId }: StayContext,
): Resource | null => {
  if (kind === null && dates.closed === null) return null
  return {
    resourceType: 'Encounter',
    meta: { profile: [profiles.stay] },
    identifier: [
      {
        type: { coding: [{ system: systems.stayType, code: 'SEJ' }] },
        system: systems.stay,
        value: `${localId}-SEJOUR-1`,
      },
    ],
    status: dates.closed === null ? 'in-progress' : 'finished',
    // Base R4 wants one; the record does not say in which of HL7's classes it falls.
    class: { system: systems.unknown, code: 'UNK' },
    ...(kind === null ? {} : { serviceType: { text: kind } }),
    subject: { reference: patient },
    ...(dates.closed === null ? {} : { period: { end: dates.closed } }),
    ...(organization === null ? {} : { serviceProvider: { reference: organization } }),
  }
}

/** What happened, as an event of the stay: where the source says a day, and words. Null where it says too little for one. */
export const eventOf = (
  { day, label, text }: SaidEvent,
  at: {
    readonly patient: string
    readonly stay: string | null
    readonly organization: string | null
    readonly today: string
  },
): Resource | null => {
  if (day === null || (label === null && text === null)) return null
  return {
    resourceType: 'Encounter',
    meta: { profile: [profiles.event] },
    extension: [
      ...(text === null ? [] : [{ url: extensions.eventReport, valueString: text }]),
      ...(label === null ? [] : [{ url: extensions.eventLabel, valueString: label }]),
    ],
    status: day <= at.today ? 'finished' : 'planned',
    class: { system: systems.unknown, code: 'UNK' },
    subject: { reference: at.patient },
    period: { start: day },
    ...(at.organization === null ? {} : { serviceProvider: { reference: at.organization } }),
    ...(at.stay === null ? {} : { partOf: { reference: at.stay } }),
  }
}
