import { expect, test } from 'vitest'
import { unprintableSigns } from '../../src/content/drawing/printable-signs.ts'
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

/** What a print can show is kept; the rest is refused. */
const printable = typableTexts.filter(({ typed }) => unprintableSigns(typed).length === 0)
const unprintable = typableTexts.filter((each) => !printable.includes(each))

const shownAt = async (member: Member, path: string, names: readonly string[]): Promise<Fields> =>
  shownOn((await member.get(path)).text, path, names)

/** The named fields of a form as a page shows them, unescaped. */
const shownOn = (text: string, path: string, names: readonly string[]): Fields => {
  const form = formsOn(text, path).find(({ fields }) => names.every((name) => fields.has(name)))
  return Object.fromEntries(names.map((name) => [name, form?.fields.get(name) ?? 'not shown']))
}

/** Fills in a form as often as it takes to type every text once. */
const helpings = <Name extends string>(
  names: readonly Name[],
  texts = printable,
): readonly (readonly Typed<Name>[])[] => {
  const rounds = Array.from({ length: Math.ceil(texts.length / names.length) })
  const say = inTurn(texts.map((_, index) => String(index)))
  return rounds.map(() => names.map((name) => ({ name, ...(texts[Number(say())] ?? { typed: '', kept: '' }) })))
}

type Typed<Name> = { readonly name: Name; readonly typed: string; readonly kept: string }

const fieldsOf = (typed: readonly Typed<string>[], what: 'typed' | 'kept'): Fields =>
  Object.fromEntries(typed.map((each) => [each.name, each[what]]))

/** Fields that keep their lines are compared as one line, like the others. */
const onOneLine = (shown: Fields): Fields =>
  Object.fromEntries(Object.entries(shown).map(([name, value]) => [name, value.replace(/\n+/g, ' ')]))

test('the form of a draft shows what was typed in it', async () => {
  const { facilitator, board } = await closedOffice(database.current)
  const page = `${(await board.post('/scans/new', draftFields())).headers.location}/draft`
  const label = 'groups[own-1][label]'
  const own = { [label]: 'Ouders', 'groups[own-1][visibility]': '5', 'groups[own-1][invited]': '' }
  // A group is refused whose name looks like that of another, such as the coaches.
  const unlikeGroups = printable.filter(({ typed }) => !/^(board|coaches|teachers|students)$/i.test(typed))
  const rounds = [
    ...helpings(['title', 'coachSingular', 'coachPlural', 'introduction'], unlikeGroups),
    ...helpings([label], unlikeGroups),
  ]
  for (const typed of rounds) {
    const answer = await board.post(page, draftFields({ ...own, ...fieldsOf(typed, 'typed') }))
    expect([answer.status, typed]).toEqual([303, typed])
    const shown = await shownAt(
      facilitator,
      page,
      typed.map(({ name }) => name),
    )
    expect(onOneLine(shown)).toEqual(fieldsOf(typed, 'kept'))
  }
})

test('the form of a draft shows again what no print can show, and keeps none of it', async () => {
  const { board } = await closedOffice(database.current)
  const page = `${(await board.post('/scans/new', draftFields())).headers.location}/draft`
  expect(unprintable.length).toBeGreaterThan(0)
  for (const { typed } of unprintable) {
    const answer = await board.post(page, draftFields({ title: typed }))
    expect([answer.status, typed]).toEqual([422, typed])
    expect(shownOn(answer.text, page, ['title'])).toEqual({ title: typed })
    expect(await shownAt(board, page, ['title'])).toEqual({ title: draftFields().title })
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
    expect(onOneLine(await shownAt(facilitator, page, names))).toEqual(fieldsOf(typed, 'kept'))
  }
})

test('the form of an edition shows what was typed in it, except invisible characters', async () => {
  const office = await editionOffice(database.current)
  const page = (await copied(office)).replace(/\/?$/, '/factors/3')
  const names = ['nl[title]', 'nl[question]', 'nl[finding]', 'nl[watchOut]', 'nl[tip]', 'en[question]', 'en[tip]']
  const texts = printable.filter(({ kept }) => seen(kept) !== '' && !/[{}]/.test(kept))
  for (const typed of helpings(names, texts)) {
    const answer = await office.member.post(page, factorFields(fieldsOf(typed, 'typed')))
    expect([answer.status, typed]).toEqual([303, typed])
    const shown = await shownAt(office.member, page, names)
    expect(names.map((name) => seen(shown[name] ?? ''))).toEqual(typed.map(({ kept }) => seen(kept)))
  }
})

/** An edition is normalised (NFC) and keeps no invisible characters. */
const seen = (text: string): string => text.normalize('NFC').replace(/[\p{Cc}\p{Cf}\p{Co}\s]/gu, '')
