import { HtmlValidate } from 'html-validate'
import supertest from 'supertest'
import { expect, test } from 'vitest'
import { operatorIn } from '../../../src/domain/account/actor.ts'
import { LANGUAGES, type Language } from '../../../src/domain/scan/rubric.ts'
import { useDatabase } from '../../support/database/database.ts'
import { questionnaire } from '../../support/stories/questionnaire.ts'

const database = useDatabase()

const validator = new HtmlValidate({ extends: ['html-validate:recommended'] })

/** Every page that a respondent can see, by name. */
const everyPage = async (language: Language): Promise<Readonly<Record<string, string>>> => {
  const open = await questionnaire(database.current)
  const draft = await questionnaire(database.current, { launched: false })
  const closed = await questionnaire(database.current)
  await closed.acts.closeScan(operatorIn(closed.institutionId), closed.scanId)
  const anyone = supertest.agent(open.acts.app)
  const browser = open.browserOf('board')
  const pages: Record<string, string> = {}
  const see = (name: string, answer: { readonly text: string }) => {
    pages[name] = answer.text
  }

  see('front', await anyone.get(`/?lang=${language}`))
  see('front, unknown code', await anyone.post('/code').type('form').send({ code: '"><b>' }))
  see('unknown link', await anyone.get('/s/ABCDEFGH'))
  see('not found', await anyone.get(`/s/${open.codeOf('board')}/nothing`))
  see('start, on the record', await browser.get(`?lang=${language}`))
  see('start, refused', await browser.post('/seat'))
  see('start, protected', await open.browserOf('teachers').get(`?lang=${language}`))
  see('start, lost', await browser.get('?lost'))
  await browser.sitDown()
  for (const number of [1, 2, 3, 4, 5, 6]) see(`factor ${number}`, await browser.get(`/factors/${number}`))
  see('factor, refused', await browser.answer(1, { current: 'x', remark: '</textarea>'.repeat(60) }))
  see('factor, changed from the check', await browser.get('/factors/1?back=check'))
  await browser.answer(1, { current: '1', desired: 'dk', remark: '<b>één</b>\ntwee' })
  see('start, begun', await browser.get())
  see('factor, with a remark', await browser.get('/factors/1'))
  see('check, open questions', await browser.get('/check'))
  see('check, refused', await browser.send())
  await browser.fillIn()
  see('check', await browser.get('/check'))
  await browser.send()
  see('thanks', await browser.get('/thanks'))
  see('sent', await browser.get())
  see('sent, answered late', await browser.answer(1))
  see('closed', await closed.browserOf('board').get(`?lang=${language}`))
  see('not open yet', await draft.browserOf('board').get(`?lang=${language}`))
  return pages
}

test.each(LANGUAGES)('every page in %s is valid HTML with exactly one main heading', async (language) => {
  const pages = await everyPage(language)
  for (const [name, html] of Object.entries(pages)) {
    const report = await validator.validateString(html, name)
    expect(
      report.results.flatMap(({ messages }) =>
        messages.map(({ ruleId, message, line }) => ({ ruleId, message, line })),
      ),
      name,
    ).toEqual([])
    expect(html, name).toContain(`<html lang="${language}">`)
    expect(html.match(/<h1/g), name).toHaveLength(1)
  }
})

test('no page has a script, an inline style or a request to another site', async () => {
  const pages = await everyPage('nl')
  for (const [name, html] of Object.entries(pages)) {
    expect(html, name).not.toMatch(/<script|<style|\sstyle=|\son[a-z]+=/i)
    expect(html, name).not.toMatch(/(src|href|action)="(https?:)?\/\//i)
  }
})
