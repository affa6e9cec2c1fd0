import { randomUUID } from 'node:crypto'
import type { Request, Response } from 'express'
import { arrangementSchema } from '../../../../application/inventory/entry-schema.ts'
import { NotFound } from '../../../../domain/errors.ts'
import { type ArrangementId, isId } from '../../../../domain/ids.ts'
import { ARRANGEMENT_FIELDS, type Arrangement, type Inventory } from '../../../../domain/inventory/inventory.ts'
import type { CoachTitle } from '../../../../domain/scan/rubric.ts'
import { changedMeanwhile, overwrites, startingForm } from '../../../basis.ts'
import { emptyForm, type Form, invalidForm, readForm } from '../../../form.ts'
import { actorOf } from '../../../middleware/current-member.ts'
import { paths } from '../../../paths.ts'
import { entryInput } from '../entry-input.ts'
import { type InventoryDependencies, inventoryOf } from '../inventory-of.ts'
import { showEntry } from '../show-entry.ts'

type Found = { readonly inventory: Inventory; readonly coachTitle: CoachTitle }

/** The form of one development arrangement: a new one, or one to change. */
export const arrangementPage = (dependencies: InventoryDependencies) => {
  const save = async (req: Request, res: Response, found: Found, id: ArrangementId, action: string) => {
    const form = readForm(schemaFor(found), req.body)
    if (form.state !== 'complete') return show(res, found, form, id, action)
    const arrangement = { id, ...form.values } as Arrangement
    const result = await dependencies.keepInventory(actorOf(res.locals), { kind: 'arrangement', arrangement })
    if (!result.ok) return show(res, found, invalidForm(req.body, { name: 'full' }), id, action)
    req.session.flash = 'arrangement-saved'
    const goesOn = req.body.next !== undefined
    res.redirect(303, goesOn ? paths.newArrangement.href({}) : `${paths.inventory.href({})}#arrangements`)
  }

  return {
    async getNew(_req: Request, res: Response) {
      const found = await inventoryOf(dependencies, res)
      await show(res, found, emptyForm(), randomUUID() as ArrangementId, paths.newArrangement.href({}))
    },

    async postNew(req: Request, res: Response) {
      const found = await inventoryOf(dependencies, res)
      await save(req, res, found, idIn(req.body.id) ?? (randomUUID() as ArrangementId), paths.newArrangement.href({}))
    },

    async get(req: Request, res: Response) {
      const found = await inventoryOf(dependencies, res)
      const arrangement = arrangementOf(found.inventory, req)
      const form = startingForm(schemaFor(found), entryInput(ARRANGEMENT_FIELDS, arrangement))
      await show(res, found, form, arrangement.id, paths.arrangement.href({ arrangementId: arrangement.id }))
    },

    async post(req: Request, res: Response) {
      const found = await inventoryOf(dependencies, res)
      const arrangement = arrangementOf(found.inventory, req)
      const action = paths.arrangement.href({ arrangementId: arrangement.id })
      const [schema, current] = [schemaFor(found), entryInput(ARRANGEMENT_FIELDS, arrangement)]
      if (readForm(schema, req.body).state === 'complete' && overwrites(schema, req.body, current)) {
        return show(res, found, changedMeanwhile(schema, req.body, current, 'name'), arrangement.id, action)
      }
      await save(req, res, found, arrangement.id, action)
    },
  }
}

const schemaFor = ({ inventory }: Found) => arrangementSchema(inventory.titles.map(({ id }) => id))

/** An id that the form kept, so that a form that is sent twice makes one arrangement. */
const idIn = (posted: unknown): ArrangementId | null =>
  typeof posted === 'string' && isId(posted) ? (posted as ArrangementId) : null

/** The arrangement in the address. @throws NotFound */
export const arrangementOf = ({ arrangements }: Inventory, req: Request): Arrangement => {
  const arrangement = arrangements.find(({ id }) => id === req.params.arrangementId)
  if (!arrangement) throw new NotFound('arrangement')
  return arrangement
}

const show = (res: Response, found: Found, form: Form<unknown>, id: ArrangementId, action: string) => {
  const { arrangements: s, form: words } = res.locals.t.inventory
  const known = found.inventory.arrangements.find((each) => each.id === id)
  return showEntry(res, form, {
    ...found,
    part: 'arrangements',
    title: known?.name || s.add,
    lead: words.optional,
    action,
    saveAndNext: s.saveAndNext,
    deletion: known ? paths.arrangementDeletion.href({ arrangementId: id }) : '',
    kept: { id },
    sections: {
      open: ['name', 'state', 'way', 'form', 'company'],
      folded: [
        {
          summary: s.more.terms,
          fields: ['time', 'timeAmount', 'money', 'status', 'recognised', 'rewarded', 'decidedBy'],
        },
        { summary: s.more.learning, fields: ['ownWay', 'place', 'forTitles', 'competences', 'ownCompetences'] },
      ],
    },
  })
}
