import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { analyseCommand } from '../../src/cli/analyse-command.ts'
import { analyse } from '../../src/domain/method/analyse.ts'
import { exampleTallies } from '../support/stories/example-tallies.ts'

const FACTORS = ['F1', 'F2', 'F3', 'F4', 'F5', 'F6']
const example = JSON.stringify({ factors: FACTORS, groups: exampleTallies })

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'analyse-'))
})
afterAll(() => rm(folder, { recursive: true }))

const fileWith = async (text: string): Promise<string> => {
  const file = path.join(folder, 'counts.json')
  await writeFile(file, text)
  return file
}

test('the command prints the analysis of a file as indented JSON, and nothing else', async () => {
  const { status, stdout, stderr } = await analyseCommand([await fileWith(example)])
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  expect(stdout).toBe(`${JSON.stringify(analyse(exampleTallies, FACTORS), null, 2)}\n`)
  expect(stdout).toMatch(/^\{\n {2}"within": \{\n {4}"current": \{\n {6}"board"/)
})

test('a group of any size is analysed, because the document is taken as given', async () => {
  const file = await fileWith('{"factors":["F1"],"groups":{"teachers":{"F1":{"1|3":1}}},"visibility":{"teachers":10}}')
  const { stdout } = await analyseCommand([file])
  expect(JSON.parse(stdout).within.current.teachers.F1.counts).toEqual([1, 0, 0])
})

test('a dash reads standard input', async () => {
  const asked: string[] = []
  const { status, stdout } = await analyseCommand(['-'], async (source) => {
    asked.push(source)
    return { ok: true, text: example }
  })
  expect(asked).toEqual(['-'])
  expect(status).toBe(0)
  expect(JSON.parse(stdout).chain.current.board.level).toBe(2)
})

test('a document of another form is refused on standard error, with the path of the fault', async () => {
  const file = await fileWith('{"factors":["F1"],"groups":{"board":{"F1":{"2|4":1}}}}')
  expect(await analyseCommand([file])).toEqual({
    status: 2,
    stdout: '',
    stderr: 'groups.board.F1["2|4"]: must be "<current>|<desired>", each one of 1 2 3 dk none\n',
  })
})

test('a text that is not JSON is refused as a whole', async () => {
  const { status, stdout, stderr } = await analyseCommand([await fileWith('board;teachers')])
  expect([status, stdout]).toEqual([2, ''])
  expect(stderr).toMatch(/^the document: is not JSON: .*\n$/)
})

test('a missing file and a folder are refused in words', async () => {
  const missing = path.join(folder, 'nowhere.json')
  expect(await analyseCommand([missing])).toEqual({
    status: 2,
    stdout: '',
    stderr: `${missing} can't be read: there is no such file\n`,
  })
  expect(await analyseCommand([folder])).toMatchObject({
    status: 2,
    stderr: `${folder} can't be read: it is a folder\n`,
  })
})

test('without a file, or with two, the command shows its usage', async () => {
  for (const argv of [[], ['one.json', 'two.json']]) {
    const { status, stdout, stderr } = await analyseCommand(argv)
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr).toContain('Usage: analyse FILE')
  }
})
