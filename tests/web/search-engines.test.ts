import supertest from 'supertest'
import { expect, test } from 'vitest'
import { useDatabase } from '../support/database/database.ts'
import { composeApp } from '../support/servers/app.ts'

const database = useDatabase()

test('links that people got from somebody are kept out of search engines, and a robots.txt names the rest', async () => {
  const { app } = composeApp(database.current)
  for (const path of ['/s/54H6KB48', '/s/54H6KB48/key', '/f/unknown', '/f/unknown/privacy', '/mail-box'])
    expect((await supertest(app).get(path)).headers['x-robots-tag'], path).toBe('noindex, nofollow')
  expect((await supertest(app).get('/')).headers['x-robots-tag']).toBeUndefined()
  const robots = await supertest(app).get('/robots.txt')
  expect(robots.headers['content-type']).toContain('text/plain')
  expect(robots.text).toBe(
    'User-agent: *\nDisallow: /scans\nDisallow: /account\nDisallow: /members\nDisallow: /institution\n',
  )
})
