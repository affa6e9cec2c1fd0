import { expect, test } from 'vitest'
import { tellGuess } from '../../../src/content/tell-guessing.ts'
import { useDatabase } from '../../support/database/database.ts'
import { keptRows } from '../../support/database/kept-rows.ts'
import { questionnaire } from '../../support/stories/questionnaire.ts'

const database = useDatabase()
const expectations = [
  { group: 'board', about: 'teachers' },
  { group: 'teachers', about: 'board' },
]
const guessing = () => questionnaire(database.current, { settings: { expectations } })
const QUESTION = 'Wat denk je dat de meeste docenten kiezen bij ‘Hoe is het nu?’'

test('a group that is asked about another one guesses last on each page, and must choose, if only no idea', async () => {
  const scan = await guessing()
  const browser = scan.browserOf('board')
  await browser.sitDown()
  const page = (await browser.get('/factors/1')).text
  expect(page.match(/<legend>[^<]*/g)).toEqual([
    '<legend>Hoe is het nu?',
    '<legend>Waar zouden we over twee jaar moeten staan?',
    `<legend>${QUESTION}`,
  ])
  expect(page).toMatch(/value="dk"><span><span class="name">Geen idee/)
  const refused = await browser.answer(1, { current: '2', desired: '3', remark: 'blijft' })
  expect(refused.status).toBe(422)
  expect(refused.text).toContain('Kies wat je denkt dat zij nu kiezen, of ‘Geen idee’.')
  expect(refused.text).toContain('blijft</textarea>')
  for (let number = 1; number <= 5; number++)
    await browser.answer(number, { current: '2', desired: '3', expected: 'dk' })
  expect((await browser.get('/factors/2')).text).toMatch(/id="expected-dk"[^>]* checked/)
  const open = await browser.send()
  expect(open.status).toBe(422)
  await browser.answer(6, { current: '2', desired: '3', expected: '1' })
  const check = (await browser.get('/check')).text
  expect(check.match(/<dt>Verwachting over docenten<\/dt>/g)).toHaveLength(6)
  expect(check).toContain('Geen idee')
  expect((await browser.send()).headers.location).toContain('/thanks')
  expect(await keptRows(scan, 'guess_tallies')).toBe(6)
})

test('of two to four people it asks what they choose together, and names a group with a name of its own as such', () => {
  const ask = (key: string, label: string | null, invited: number | null) =>
    tellGuess({ key, label, invited }, { singular: 'i-coach', plural: 'i-coaches' }, 'nl').question
  expect([
    ask('board', null, 4),
    ask('board', null, 5),
    ask('coaches', null, 3),
    ask('coaches', null, null),
    ask('own-1', 'Team Onderwijs', 2),
    ask('own-1', 'Team Onderwijs', 20),
  ]).toEqual([
    'Wat denk je dat het bestuur samen kiest bij ‘Hoe is het nu?’',
    'Wat denk je dat de meesten van het bestuur kiezen bij ‘Hoe is het nu?’',
    'Wat denk je dat i-coaches samen kiezen bij ‘Hoe is het nu?’',
    'Wat denk je dat de meeste i-coaches kiezen bij ‘Hoe is het nu?’',
    'Wat denk je dat de groep ‘Team Onderwijs’ samen kiest bij ‘Hoe is het nu?’',
    'Wat denk je dat de meesten in de groep ‘Team Onderwijs’ kiezen bij ‘Hoe is het nu?’',
  ])
})

test('the first page tells both sides in a sentence, counts the minutes, and the tick on the record names the guess', async () => {
  const scan = await guessing()
  const [board, coaches, teachers] = await Promise.all(
    ['board', 'coaches', 'teachers'].map(async (group) => (await scan.browserOf(group).get()).text),
  )
  const guesses = 'Bij elke vraag raad je ook wat de meeste docenten kiezen'
  const guessedAbout = 'Een andere groep raadt wat jouw groep kiest'
  expect(board).toContain(guesses)
  expect(board).toContain(guessedAbout)
  expect(board).toContain('6 vragen, ongeveer twaalf minuten.')
  expect(board).toContain('Ik begrijp dat anderen mijn antwoorden, en wat ik van een andere groep verwacht, misschien')
  expect(teachers).toContain('Bij elke vraag raad je ook wat de meesten van het bestuur kiezen')
  expect(coaches).not.toMatch(/raad/)
  expect(coaches).toContain('6 vragen, ongeveer tien minuten.')
})

test('where it is not asked, every page is the same to the byte, and a guess that is sent along is not kept', async () => {
  const [off, on] = [await questionnaire(database.current), await guessing()]
  const pagesOf = async (scan: typeof off) => {
    const browser = scan.browserOf('coaches')
    const pages = [(await browser.get()).text]
    await browser.sitDown()
    for (const number of [1, 6]) pages.push((await browser.get(`/factors/${number}`)).text)
    for (let number = 1; number <= 6; number++)
      await browser.answer(number, { current: '2', desired: '3', expected: '1' })
    pages.push((await browser.get('/check')).text)
    await browser.send()
    return pages.map((page) => page.replaceAll(scan.codeOf('coaches'), 'CODE'))
  }
  const pages = await pagesOf(off)
  expect(await pagesOf(on)).toEqual(pages)
  expect(pages.join('')).not.toMatch(/expected|raad/)
  expect(await keptRows(on, 'guess_tallies')).toBe(0)
})
