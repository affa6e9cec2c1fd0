import { mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { whyNoBuild } from './support/servers/fresh-build.ts'

let project: string
const write = async (name: string, second: number) => {
  const file = path.join(project, name)
  await mkdir(path.dirname(file), { recursive: true })
  await writeFile(file, '')
  await utimes(file, second, second)
}
const touch = (folder: string, second: number) => utimes(path.join(project, folder), second, second)

beforeEach(async () => {
  project = await mkdtemp(path.join(tmpdir(), 'bruggenscan-fresh-'))
  for (const name of ['src/web/app.ts', 'migrations/0001_first.ts', 'seeds/demo.ts', 'package-lock.json'])
    await write(name, 100)
  for (const folder of ['src/web', 'src', 'migrations', 'seeds']) await touch(folder, 100)
})
afterEach(() => rm(project, { recursive: true }))

test('a build stands for sources that are older', async () => {
  expect(whyNoBuild(project)).toBe('There is no build')
  await write('dist/licences.txt', 200)
  expect(whyNoBuild(project)).toBeNull()
})

test.each(['src/web/app.ts', 'migrations/0001_first.ts', 'seeds/demo.ts', 'package-lock.json'])(
  'after a change of %s the build stands for nothing',
  async (name) => {
    await write('dist/licences.txt', 200)
    await write(name, 300)
    expect(whyNoBuild(project)).toBe(`${name} is newer than the build`)
  },
)

test('a removed source shows at its folder', async () => {
  await write('dist/licences.txt', 200)
  await rm(path.join(project, 'src/web/app.ts'))
  await touch('src/web', 300)
  expect(whyNoBuild(project)).toBe('src/web is newer than the build')
})
