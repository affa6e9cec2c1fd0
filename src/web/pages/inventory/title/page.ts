import { randomUUID } from 'node:crypto'
import type { Request, Response } from 'express'
import { titleSchema } from '../../../../application/inventory/entry-schema.ts'
import { NotFound } from '../../../../domain/errors.ts'
import { isId, type TitleId } from '../../../../domain/ids.ts'
import { type Inventory, TITLE_FIELDS, type TitleEntry } from '../../../../domain/inventory/inventory.ts'
import type { CoachTitle } from '../../../../domain/scan/rubric.ts'
import { changedMeanwhile, overwrites, startingForm } from '../../../basis.ts'
import { emptyForm, type Form, invalidForm, readForm } from '../../../form.ts'
import { actorOf } from '../../../middleware/current-member.ts'
import { paths } from '../../../paths.ts'
import { entryInput } from '../entry-input.ts'
import { type InventoryDependencies, inventoryOf } from '../inventory-of.ts'
import { showEntry } from '../show-entry.ts'

type Found = { readonly inventory: Inventory; readonly coachTitle: CoachTitle }

/** The form of one title: a new one, or one to change. */
export const titlePage = (dependencies: InventoryDependencies) => {
  const save = async (req: Request, res: Response, found: Found, id: TitleId, action: string) => {
    const form = readForm(titleSchema, req.body)
    if (form.state !== 'complete') return show(res, found, form, id, action)
    const title = { id, ...form.values } as TitleEntry
    const result = await dependencies.keepInventory(actorOf(res.locals), { kind: 'title', title })
    if (!result.ok) return show(res, found, invalidForm(req.body, { workingTitle: 'full' }), id, action)
    req.session.flash = 'title-saved'
    const goesOn = req.body.next !== undefined
    res.redirect(303, goesOn ? paths.newTitle.href({}) : `${paths.inventory.href({})}#titles`)
  }

  return {
    async getNew(_req: Request, res: Response) {
      await show(
        res,
        await inventoryOf(dependencies, res),
        emptyForm(),
        randomUUID() as TitleId,
        paths.newTitle.href({}),
      )
    },

    async postNew(req: Request, res: Response) {
      const found = await inventoryOf(dependencies, res)
      await save(req, res, found, idIn(req.body.id) ?? (randomUUID() as TitleId), paths.newTitle.href({}))
    },

    async get(req: Request, res: Response) {
      const found = await inventoryOf(dependencies, res)
      const title = titleOf(found.inventory, req)
      const form = startingForm(titleSchema, entryInput(TITLE_FIELDS, title))
      await show(res, found, form, title.id, paths.inventoryTitle.href({ titleId: title.id }))
    },

    async post(req: Request, res: Response) {
      const found = await inventoryOf(dependencies, res)
      const title = titleOf(found.inventory, req)
      const action = paths.inventoryTitle.href({ titleId: title.id })
      const current = entryInput(TITLE_FIELDS, title)
      if (readForm(titleSchema, req.body).state === 'complete' && overwrites(titleSchema, req.body, current)) {
        const form = changedMeanwhile(titleSchema, req.body, current, 'workingTitle')
        return show(res, found, form, title.id, action)
      }
      await save(req, res, found, title.id, action)
    },
  }
}

/** An id that the form kept, so that a form that is sent twice makes one title. */
const idIn = (posted: unknown): TitleId | null =>
  typeof posted === 'string' && isId(posted) ? (posted as TitleId) : null

/** The title in the address. @throws NotFound */
export const titleOf = ({ titles }: Inventory, req: Request): TitleEntry => {
  const title = titles.find(({ id }) => id === req.params.titleId)
  if (!title) throw new NotFound('title')
  return title
}

const show = (res: Response, found: Found, form: Form<unknown>, id: TitleId, action: string) => {
  const { titles: s, form: words } = res.locals.t.inventory
  const known = found.inventory.titles.find((title) => title.id === id)
  return showEntry(res, form, {
    ...found,
    part: 'titles',
    title: known?.workingTitle ?? s.add,
    lead: words.optional,
    action,
    saveAndNext: s.saveAndNext,
    deletion: known ? paths.titleDeletion.href({ titleId: id }) : '',
    kept: { id },
    sections: {
      open: ['workingTitle', 'placement', 'unit', 'description', 'levels', 'roles', 'activities'],
      folded: [
        { summary: s.more.boundary, fields: ['ownActivities', 'notOurs'] },
        {
          summary: s.more.appointment,
          fields: ['formal', 'formalTitle', 'kind', 'besides', 'people', 'hoursPerWeek', 'funding', 'fundingEndsOn'],
        },
        { summary: s.more.dates, fields: ['describedOn', 'reviewOn'] },
        { summary: s.more.competences, fields: ['competences', 'ownCompetences'] },
      ],
    },
  })
}
