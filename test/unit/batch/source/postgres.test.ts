import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Cluster, hasPostgres, makeCluster } from '../../../../bench/batch/cluster.ts'
import { postgres } from '../../../../src/batch/source/postgres/connector.ts'
import { mappingOf } from '../../../../src/batch/source/postgres/mapping.ts'
import { openSession, withVerifiedTls } from '../../../../src/batch/source/postgres/session.ts'
import { asideOf, listAll, openAll, textOf } from './listing.ts'
import { treeOf } from './memory-tree.ts'

let cluster: Cluster
const lacks = process.env.REQUIS_REQUIRE_ALL !== '1' && !hasPostgres

const run = async (...statements: readonly string[]): Promise<void> => {
  const client = new pg.Client({ connectionString: cluster.url })
  await client.connect()
  for (const one of statements) await client.query(one)
  await client.end()
}

beforeAll(async () => {
  if (lacks) return
  cluster = await makeCluster()
  await run(
    'create table usagers (id serial primary key, dossier char(6), nom text, prenom text, ne date, lien text, taille numeric)',
    "insert into usagers (dossier, nom, prenom, ne, lien, taille) values ('12','Vaubrun','Aure','2011-04-03','enfant accompagné',1.50),('12','Vaubrun','Odile',null,'mère',null),('34','Keradec','Tom',null,'enfant accompagné',null),(null,'Ostrée','Thom',null,null,null)",
    'create table notes (id integer primary key, dossier text, le timestamptz, texte text, acces text)',
    "insert into notes values (1,'12','2023-06-05 10:00+02','Visite',null),(2,'12','2023-06-06 10:00+02','Entretien','psychologue')",
  )
}, 60_000)

afterAll(async () => {
  if (!lacks) await cluster.stop()
})

const mapping = (query = 'select * from usagers', primary = '/id') =>
  postgres.parseMapping(
    `
tables:
  - name: usagers
    query: ${query}
    primary: ${primary}
    rows: person
    key: /dossier
    fields: { family: /nom, given: /prenom, born: /ne, role: /lien }
  - { name: notes, query: select * from notes, primary: /id, rows: event, key: /dossier, fields: { date: /le, restricted: /acces } }
`,
    'migration.yaml',
  )

const input = (own = mapping(), url = cluster.url) => ({ tree: treeOf({ 'base.yaml': `url: ${url}\n` }), mapping: own })

describe.skipIf(lacks)('a base on PostgreSQL', () => {
  test('an item is a row; rows of one number are a dossier; a row without one is an orphan', async () => {
    const listed = await listAll(postgres, input())
    expect(listed.map(({ key, items }) => [key, items.map(({ source }) => source)])).toEqual([
      ['12', ['usagers#1', 'usagers#2', 'notes#1', 'notes#2']],
      ['34', ['usagers#3']],
      [null, ['usagers#4']],
    ])
    expect(asideOf(listed)).toEqual({ 'usagers#4': 'batch.orphan' })
  })

  test('rows are given back as the base writes them, apart where one is closed', async () => {
    const [opened] = await openAll(postgres, input())
    expect(opened?.files.map(({ name, stated }) => [name, stated])).toEqual([
      ['1-personnes.json', []],
      ['2-evenements.json', []],
      ['3-evenements-medical.json', ['medical']],
    ])
    expect(textOf(opened?.files[0]?.bytes)).toContain('"taille":1.50}')
    expect(opened?.described.persons).toMatchObject([{ given: ['Aure'], born: '2011-04-03' }, { role: 'parent' }])
    expect(opened?.dates.lastContact).toBe('2023-06-06')
  })

  test('a row has one text whatever the settings of the account that reads', async () => {
    const before = await listAll(postgres, input())
    await run("alter role requis set timezone = 'Asia/Tokyo'", "alter role requis set datestyle = 'German'")
    expect(await listAll(postgres, input())).toEqual(before)
    await run('alter role requis reset all')
  })

  test.each([
    ["update notes set texte = 'Visité' where id = 1", "update notes set texte = 'Visite' where id = 1"],
    ["insert into notes values (9,'12',null,'Plus tard',null)", 'delete from notes where id = 9'],
    ['update notes set dossier = null where id = 2', "update notes set dossier = '12' where id = 2"],
  ])('a dossier that changed since it was listed is refused: %s', async (change, back) => {
    const [listed] = await listAll(postgres, input())
    await run(change)
    await expect(
      postgres.open(listed ?? { key: null, locator: '', items: [], trouble: null }, input()),
    ).rejects.toMatchObject({
      problem: { code: 'batch.source-changed' },
    })
    await run(back)
  })

  test('all tables are read in one state: what is written meanwhile is not seen', async () => {
    const own = mapping()
    const { tables } = mappingOf(input(own))
    const session = await openSession(cluster.url, 60)
    const count = async (at: number): Promise<number> => {
      let rows = 0
      const table = tables[at]
      if (table !== undefined) for await (const _ of session.rows(table, at, null)) rows += 1
      return rows
    }
    expect(await count(0)).toBe(4)
    await run("insert into notes values (9, '34', null, 'Tard', null)")
    expect(await count(1)).toBe(2)
    await session.close()
    await run('delete from notes where id = 9')
  })

  test('dossiers are opened one after the other on one connection, each in a state of its own', async () => {
    const listed = await listAll(postgres, input())
    const [first, second] = listed.filter(({ trouble }) => trouble === null)
    if (first === undefined || second === undefined) throw new Error('none')
    const connections = async (): Promise<readonly number[]> => {
      const client = new pg.Client({ connectionString: cluster.url })
      await client.connect()
      const { rows } = await client.query<{ pid: number; state: string }>(
        "select pid, state from pg_stat_activity where application_name = 'requis'",
      )
      await client.end()
      expect(rows.every(({ state }) => state === 'idle')).toBe(true)
      return rows.map(({ pid }) => pid)
    }
    await postgres.open(first, input())
    const before = await connections()
    expect(before).toHaveLength(1)
    await postgres.open(second, input())
    expect(await connections()).toEqual(before)
    await run("update notes set texte = 'Autre' where id = 1")
    await expect(postgres.open(first, input())).rejects.toThrow('batch.source-changed')
    await run("update notes set texte = 'Visite' where id = 1")
    // The server lets go of it: another is made.
    await run(`select pg_terminate_backend(${before[0]})`)
    expect((await postgres.open(first, input())).files.length).toBeGreaterThan(0)
    expect(await connections()).not.toEqual(before)
  })

  test('a question can write nothing, whatever it calls', async () => {
    await run('create function efface() returns setof usagers as $$ delete from usagers returning * $$ language sql')
    await expect(listAll(postgres, input(mapping('select * from efface()')))).rejects.toMatchObject({
      problem: { code: 'batch.query-failed', table: 1, state: '25006' },
    })
    expect((await listAll(postgres, input())).length).toBe(3)
  })

  test('what the server says of a bad question or account is not repeated', async () => {
    const failure = async (own = mapping(), url = cluster.url) => {
      try {
        await listAll(postgres, input(own, url))
      } catch (error) {
        return JSON.stringify(error) + String(error)
      }
      return ''
    }
    expect(await failure(mapping("select nom::int, * from usagers where nom = 'Vaubrun'"))).toMatch(
      /batch\.query-failed(?![\s\S]*Vaubrun)/,
    )
    expect(await failure(mapping(), cluster.url.replace('invented', 'Vaubrun'))).toMatch(
      /batch\.source-refused(?![\s\S]*Vaubrun)/,
    )
  })

  test('a column that does not tell rows apart is refused', async () => {
    await expect(listAll(postgres, input(mapping('select * from usagers', '/nom')))).rejects.toMatchObject({
      problem: { code: 'batch.primary-twice', table: 1 },
    })
  })

  test('two dossiers that share a person with two birth dates are asked', async () => {
    const own = postgres.parseMapping(
      "tables: [ { name: u, query: 'select *, 1 as numero from (select id, dossier, case id when 1 then ne else date ''2012-01-01'' end as ne from usagers where id in (1,3)) x', primary: /id, rows: person, key: /dossier, fields: { born: /ne, personKey: /numero } } ]",
      'migration.yaml',
    )
    expect((await listAll(postgres, input(own))).map(({ trouble }) => trouble?.problem.code)).toEqual([
      'batch.identity-conflict',
      'batch.identity-conflict',
    ])
  })
})

describe('an address of a base', () => {
  test.each([
    ['postgres://lecture@base.invalid/dui', 'postgres://lecture@base.invalid/dui?sslmode=verify-full'],
    ['postgres://lecture@base.invalid/dui?sslmode=require', 'postgres://lecture@base.invalid/dui?sslmode=verify-full'],
    ['postgres://lecture@base.invalid/dui?x=1', 'postgres://lecture@base.invalid/dui?x=1&sslmode=verify-full'],
    ['postgres://lecture@base.invalid/dui?sslmode=disable', 'postgres://lecture@base.invalid/dui?sslmode=disable'],
    ['postgres://localhost.invalid/dui', 'postgres://localhost.invalid/dui?sslmode=verify-full'],
    ['postgres://lecture@127.0.0.1:5433/dui', 'postgres://lecture@127.0.0.1:5433/dui'],
  ])('crosses no network in the clear unless it says so: %s', (url, sent) => expect(withVerifiedTls(url)).toBe(sent))

  test.each(['url: mysql://x', 'adresse: postgres://x'])('is refused: %s', async (text) => {
    const source = { tree: treeOf({ 'base.yaml': text }), mapping: mapping() }
    await expect(listAll(postgres, source)).rejects.toBeDefined()
  })

  test('more than one statement is refused with its line', () => {
    expect(() => mapping('"select 1; drop table usagers"')).toThrow(
      expect.objectContaining({ problem: expect.objectContaining({ code: 'yaml.bad-value' }) }),
    )
  })
})
