import { setTimeout } from 'node:timers/promises'
import { expect, inject, test } from 'vitest'
import { connect, connectAsOwner, type Database } from '../../../src/db/engine/connect.ts'
import { isOutage } from '../../../src/db/engine/outage.ts'
import { createServerDatabase } from '../../support/database/server-template.ts'

const template = inject('databaseTemplate')
const onServer = test.runIf(template.kind === 'server')

const statement = (name: string, text: string) => ({ name, text, writes: false }) as const
const WHO = statement('who', 'select pg_backend_pid() as pid, current_user as role, $1::int as number')
const PLACE = statement(
  'place',
  `select set_config('app.institution', $1, true) as own, current_setting('app.institution', true) as before`,
)
const SLOW = statement('slow', 'select pg_sleep(20)')
const DIVIDE = statement('divide', 'select 6 / $1::int as whole')

const withServer = async (work: (database: Database, url: string) => Promise<void>) => {
  if (template.kind !== 'server') throw new Error('needs a server')
  const { url, drop } = await createServerDatabase(template)
  const database = connect(url)
  try {
    await work(database, url)
  } finally {
    await database.close()
    await drop()
  }
}

type Who = { readonly pid: number; readonly role: string; readonly number: number }

onServer('many reads at once take two connections, act as the application, and get each their own answer', () =>
  withServer(async ({ read }) => {
    const rows = await Promise.all(
      Array.from({ length: 300 }, async (_, number) => (await read<Who>(WHO, [number]))[0]),
    )
    expect(rows.map((row) => row?.number)).toEqual(Array.from({ length: 300 }, (_, number) => number))
    expect(new Set(rows.map((row) => row?.role))).toEqual(new Set(['bruggenscan_app']))
    expect(new Set(rows.map((row) => row?.pid)).size).toBe(2)
  }),
)

onServer('no read sees the institution that a read before it on the same connection was about', () =>
  withServer(async ({ read }) => {
    const places = Array.from({ length: 100 }, (_, number) => `place ${number}`)
    const rows = await Promise.all(places.map((place) => read<{ own: string; before: string }>(PLACE, [place])))
    expect(rows.map(([row]) => row?.own)).toEqual(places)
    const later = await Promise.all(
      [1, 2, 3, 4].map(() =>
        read<{ left: string | null }>(statement('left', `select current_setting('app.institution', true) as left`), []),
      ),
    )
    expect(later.map(([row]) => row?.left ?? '')).toEqual(['', '', '', ''])
  }),
)

onServer('a read that fails takes no other with it', () =>
  withServer(async ({ read }) => {
    const numbers = [1, 0, 2, 0, 3, 0, 6, 0]
    const outcomes = await Promise.allSettled(numbers.map((number) => read<{ whole: number }>(DIVIDE, [number])))
    expect(outcomes.map((each) => (each.status === 'fulfilled' ? each.value[0]?.whole : each.status))).toEqual(
      numbers.map((number) => (number === 0 ? 'rejected' : 6 / number)),
    )
    expect((await read<{ whole: number }>(DIVIDE, [2]))[0]?.whole).toBe(3)
  }),
)

onServer('reads go on after the server has ended their connections, and what was under way is an outage', () =>
  withServer(async ({ read }, url) => {
    const rows = await Promise.all([1, 2].map((number) => read<Who>(WHO, [number])))
    const slow = [1, 2, 3, 4].map(() => read(SLOW, []).catch((error: unknown) => error))
    const owner = connectAsOwner(url)
    for (const [row] of rows) await owner.raw('select pg_terminate_backend(?)', [row?.pid ?? 0])
    await owner.destroy()
    for (const error of await Promise.all(slow)) expect(isOutage(error)).toBe(true)
    await setTimeout(50)
    const later = await Promise.all([7, 8].map((number) => read<Who>(WHO, [number])))
    expect(later.map(([row]) => row?.number)).toEqual([7, 8])
  }),
)

onServer('a read while no server answers is an outage, and the next one tries again', async () => {
  const { read, close } = connect('postgres://nobody@127.0.0.1:1/nowhere')
  for (const turn of [1, 2, 3]) {
    const error = await read(WHO, [turn]).catch((each: unknown) => each)
    expect(isOutage(error)).toBe(true)
  }
  await close()
})
