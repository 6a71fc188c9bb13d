import type { ComponentChildren } from 'preact'

type Props = {
  /** Id of the heading that names it. */
  readonly named: string
  readonly heads: readonly string[]
  /** The first cell of a row names the row. */
  readonly rows: readonly { readonly key: string; readonly cells: readonly ComponentChildren[] }[]
}

export const Table = ({ named, heads, rows }: Props) => (
  <table aria-labelledby={named}>
    <thead>
      <tr>
        {heads.map((head) => (
          <th key={head} scope="col">
            {head}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {rows.map(({ key, cells: [name, ...cells] }) => (
        <tr key={key}>
          <th scope="row">{name}</th>
          {cells.map((cell, at) => (
            <td key={heads[at + 1]}>{cell}</td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
)
