/**
 * `command` runs in the extracted tree and ends with 0 when the tool accepts. `$ASICE` is the container, `$NAMES` its
 * entries, `$TRUST` the authority's certificate, `$KEYS` the key rings that trust it. `dated`: asked of dated exports only.
 */
export type Tool = {
  readonly name: string
  /** Programs or files. */
  readonly needs: readonly string[]
  readonly version: string
  readonly looksAt: string
  readonly command: string
  readonly dated?: true
}

/** Of a Debian package. */
export const versionOf = (name: string): string => `dpkg-query -W -f '\${Version}' ${name}`
