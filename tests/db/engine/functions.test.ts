import { existsSync } from 'node:fs'
import path from 'node:path'
import type { Knex } from 'knex'
import { expect, test } from 'vitest'
import { root } from '../../../src/root.ts'
import { useDatabase } from '../../support/database/database.ts'
import { type FunctionFile, functionFiles } from '../../support/database/function-files.ts'

const database = useDatabase()

/**
 * All functions of the database with everything that the catalogue knows about them: signature, language, volatility,
 * security, settings and body. Functions of the queue belong to its library. Leading spaces mean nothing: a migration
 * is indented and a file is not.
 */
const functionsOf = async (owner: Knex): Promise<readonly { readonly name: string; readonly definition: string }[]> => {
  const { rows } = await owner.raw(`
    select proname as name, pg_get_functiondef(p.oid) as definition
    from pg_proc p join pg_namespace n on n.oid = p.pronamespace
    where nspname not in ('pg_catalog', 'information_schema', 'pgboss') order by proname, p.oid`)
  return rows.map(({ name, definition }: { name: string; definition: string }) => ({
    name,
    definition: definition.replaceAll(/^\s+/gm, ''),
  }))
}

/** Runs the files over the migrated functions, returns what the functions are then, and rolls back. */
const afterRunning = async (owner: Knex, files: readonly FunctionFile[]) => {
  const trx = await owner.transaction()
  try {
    for (const { file, text } of files) {
      await trx.raw(text).catch((error: Error) => {
        throw new Error(`${file} is not the function of the database: ${error.message}`)
      })
    }
    return await functionsOf(trx)
  } finally {
    await trx.rollback()
  }
}

test('every function of the database has a file, and every file is of one function', async () => {
  const files = await functionFiles()
  const functions = await database.asOwner(functionsOf)
  expect(functions.length).toBeGreaterThan(40)
  expect(files.map(({ name }) => name).sort()).toEqual(functions.map(({ name }) => name))
  for (const { file, name, text } of files) {
    expect(file).toMatch(/^src\/db\/[a-z]+\/functions\/[a-z_]+\.sql$/)
    const made = [...text.matchAll(/create (?:or replace )?(?:function|procedure) (\w+)/g)].map(([, each]) => each)
    expect({ file, made }).toEqual({ file, made: [name] })
  }
})

test('the text of each file is the text that the migrations made, to the word', async () => {
  const files = await functionFiles()
  await database.asOwner(async (owner) => {
    expect(await afterRunning(owner, files)).toEqual(await functionsOf(owner))
  })
})

test.each([
  ['a word of the body', 'count_sheet', `return 'done'`, `return 'sent'`],
  ['as whom it runs', 'group_of_code', 'stable security definer', 'stable'],
  ['where it looks for tables', 'keep_a_board', ', pg_temp', ''],
  ['what it promises to the planner', 'scans_due', 'stable', 'volatile'],
])('a file that differs in %s is found', async (_, name, words, others) => {
  const file = (await functionFiles()).find((each) => each.name === name) as FunctionFile
  expect(file.text).toContain(words)
  await database.asOwner(async (owner) => {
    const changed = await afterRunning(owner, [{ ...file, text: file.text.replace(words, others) }])
    const migrated = await functionsOf(owner)
    const different = changed.filter(({ definition }, index) => definition !== migrated[index]?.definition)
    expect(different.map((each) => each.name)).toEqual([name])
  })
})

test('the head of each file says what the function does, who calls it, what it locks and as whom it runs', async () => {
  for (const { file, text } of await functionFiles()) {
    const [head = '', ...body] = text.split(/\n\n/)
    expect({ file, head }).toEqual({ file, head: expect.stringMatching(HEAD) })
    const owner = body.join().includes('security definer')
    expect({ file, owner: /^-- Runs as: its owner\b/m.test(head) }).toEqual({ file, owner })
    const named = [...head.matchAll(/\bsrc\/[\w/-]+\.ts\b/g)].map(([place]) => place)
    const gone = named.filter((place) => !existsSync(path.join(root, place)))
    expect({ file, gone }).toEqual({ file, gone: [] })
  }
})

const HEAD =
  /^(-- [A-Z].*\n)(-- .*\n)*--\n-- Called by: (.*\n)(--.*\n)*?-- Locks: (.*\n)(--.*\n)*?-- Runs as: its (owner|caller)\b/
