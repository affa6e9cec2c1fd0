import { expect, test } from 'vitest'
import { operatorIn } from '../../../src/domain/account/actor.ts'
import { useDatabase } from '../../support/database/database.ts'
import { composeApp } from '../../support/servers/app.ts'
import { institutionWithPeople, signedIn } from '../../support/stories/office.ts'
import { exampleSettings } from '../../support/stories/scenario.ts'

const database = useDatabase()

test('a list from the staff office is understood, and an unknown group is reported with the groups that exist', async () => {
  const acts = composeApp(database.current)
  const scanId = await acts.draftScan(operatorIn(await institutionWithPeople(acts)), exampleSettings())
  const facilitator = await signedIn(acts.app, 'gesprek@roc.example')
  const page = `/scans/${scanId}/addressees`
  const preview = async (list: string) =>
    (await facilitator.upload(`${page}/preview`, { group: '', list }, null, { from: page })).text

  const text = await preview(
    'Jansen, Piet\tpiet@roc.example\tdocent\nGijs\tgijs@roc.example\ti-coach\nBea\tbea@roc.example\tCvB\nIk\tik@roc.example\tDirectie',
  )
  for (const group of ['Bestuur', 'Mediacoaches', 'Docenten']) expect(text).toContain(`${group}</th><td>1</td>`)
  expect(text).toContain('deze groep doet niet mee <span class="found">‘Directie’')
  expect(text).toContain('Deze groepen doen mee: Bestuur, Mediacoaches, Docenten.')
  expect(text).toContain('Bewaar de rest gerust alvast.')
  expect((await facilitator.get(page)).text).toContain('noor@roc.nl; docenten')
  expect(await preview('noor@roc.nl; docenten')).toContain('Docenten</th><td>1</td>')
})
