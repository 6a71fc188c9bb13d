/** Set by rolldown.config.ts. */
declare const requisVersion: string
