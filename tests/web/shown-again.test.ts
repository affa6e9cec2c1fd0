import { expect, test } from 'vitest'
import { formsOn } from '../fuzz/forms-on.ts'
import { inTurn } from '../support/arbitrary/hostile-dossier.ts'
import { typableTexts } from '../support/arbitrary/typable-texts.ts'
import { useDatabase } from '../support/database/database.ts'
import { closedOffice } from '../support/stories/closed-office.ts'
import { copied, editionOffice, factorFields } from '../support/stories/edition-office.ts'
import { draftFields, type visitor } from '../support/stories/office.ts'

const database = useDatabase()

type Member = ReturnType<typeof visitor>
type Fields = Readonly<Record<string, string>>

/** The named fields of a form as a page shows them, unescaped. */
const shownAt = async (member: Member, path: string, names: readonly string[]): Promise<Fields> => {
  const { text } = await member.get(path)
  const form = formsOn(text, path).find(({ fields }) => names.every((name) => fields.has(name)))
  return Object.fromEntries(names.map((name) => [name, form?.fields.get(name) ?? 'not shown']))
}

/** Fills in a form as often as it takes to type every text once. */
const helpings = <Name extends string>(
  names: readonly Name[],
  texts = typableTexts,
): readonly (readonly Typed<Name>[])[] => {
  const rounds = Array.from({ length: Math.ceil(texts.length / names.length) })
  const say = inTurn(texts.map((_, index) => String(index)))
  return rounds.map(() => names.map((name) => ({ name, ...(texts[Number(say())] ?? { typed: '', kept: '' }) })))
}

type Typed<Name> = { readonly name: Name; readonly typed: string; readonly kept: string }

const fieldsOf = (typed: readonly Typed<string>[], what: 'typed' | 'kept'): Fields =>
  Object.fromEntries(typed.map((each) => [each.name, each[what]]))

test('the form of a draft shows what was typed in it', async () => {
  const { facilitator, board } = await closedOffice(database.current)
  const page = `${(await board.post('/scans/new', draftFields())).headers.location}/draft`
  const names = [
    'title',
    'coachSingular',
    'coachPlural',
    'introduction',
    'groups[board][label]',
    'groups[own-1][label]',
  ]
  const own = { 'groups[own-1][visibility]': '5', 'groups[own-1][invited]': '' }
  for (const typed of helpings(names)) {
    const answer = await board.post(page, draftFields({ ...own, ...fieldsOf(typed, 'typed') }))
    expect([answer.status, typed]).toEqual([303, typed])
    const shown = await shownAt(facilitator, page, names)
    // The only field with several lines is compared as one line, like the others.
    const introduction = shown.introduction?.replace(/\n+/g, ' ')
    expect({ ...shown, introduction }).toEqual(fieldsOf(typed, 'kept'))
  }
})

test('the form of an agreement shows what was typed in it', async () => {
  const { facilitator, scan } = await closedOffice(database.current)
  const names = ['what', 'leads', 'joins', 'board', 'tells', 'seen']
  const empty = { factor: '', readyOn: '', lookBackOn: '' }
  await facilitator.post(`${scan}/agreements/new`, { ...empty, ...fieldsOf(helpings(names)[0] ?? [], 'typed') })
  const { text } = await facilitator.get(`${scan}/agreements`)
  const page = /href="(\/scans\/[^"]*\/agreements\/[0-9a-f-]{36})"/.exec(text)?.[1] ?? 'no agreement'
  for (const typed of helpings(names)) {
    const answer = await facilitator.post(page, { ...empty, ...fieldsOf(typed, 'typed') })
    expect([answer.status, typed]).toEqual([303, typed])
    expect(await shownAt(facilitator, page, names)).toEqual(fieldsOf(typed, 'kept'))
  }
})

test('the form of an edition shows what was typed in it, except invisible characters', async () => {
  const office = await editionOffice(database.current)
  const page = (await copied(office)).replace(/\/?$/, '/factors/3')
  const names = ['nl[title]', 'nl[question]', 'nl[finding]', 'nl[watchOut]', 'nl[tip]', 'en[question]', 'en[tip]']
  const texts = typableTexts.filter(({ kept }) => seen(kept) !== '' && !/[{}]/.test(kept))
  for (const typed of helpings(names, texts)) {
    const answer = await office.member.post(page, factorFields(fieldsOf(typed, 'typed')))
    expect([answer.status, typed]).toEqual([303, typed])
    const shown = await shownAt(office.member, page, names)
    expect(names.map((name) => seen(shown[name] ?? ''))).toEqual(typed.map(({ kept }) => seen(kept)))
  }
})

/** An edition is normalised (NFC) and keeps no invisible characters. */
const seen = (text: string): string => text.normalize('NFC').replace(/[\p{Cc}\p{Cf}\p{Co}\s]/gu, '')
