import type { Request, Response } from 'express'
import { passportSchema } from '../../../../application/inventory/entry-schema.ts'
import { dayOf } from '../../../../domain/calendar.ts'
import { type Inventory, PASSPORT_FIELDS, type Passport } from '../../../../domain/inventory/inventory.ts'
import type { CoachTitle } from '../../../../domain/scan/rubric.ts'
import { changedMeanwhile, overwrites, startingForm } from '../../../basis.ts'
import type { WebDependencies } from '../../../dependencies.ts'
import { type Form, readForm } from '../../../form.ts'
import { actorOf } from '../../../middleware/current-member.ts'
import { paths } from '../../../paths.ts'
import { entryInput } from '../entry-input.ts'
import { type InventoryDependencies, inventoryOf } from '../inventory-of.ts'
import { showEntry } from '../show-entry.ts'

type Found = { readonly inventory: Inventory; readonly coachTitle: CoachTitle }

/** The facts of the programme. The reference date starts at today. */
export const passportPage = (dependencies: InventoryDependencies & Pick<WebDependencies, 'now'>) => ({
  async get(_req: Request, res: Response) {
    const found = await inventoryOf(dependencies, res)
    const current = entryInput(PASSPORT_FIELDS, found.inventory.passport)
    const form = startingForm(passportSchema, current)
    const referenceDate = current.referenceDate || dayOf(dependencies.now())
    await show(res, found, { ...form, values: { ...form.values, referenceDate } })
  },

  async post(req: Request, res: Response) {
    const found = await inventoryOf(dependencies, res)
    const form = readForm(passportSchema, req.body)
    if (form.state !== 'complete') return show(res, found, form)
    const current = entryInput(PASSPORT_FIELDS, found.inventory.passport)
    if (overwrites(passportSchema, req.body, current)) {
      return show(res, found, changedMeanwhile(passportSchema, req.body, current, 'referenceDate'))
    }
    const passport: Passport = form.values
    await dependencies.keepInventory(actorOf(res.locals), { kind: 'passport', passport })
    req.session.flash = 'passport-saved'
    res.redirect(303, paths.inventory.href({}))
  },
})

const show = (res: Response, found: Found, form: Form<unknown>) => {
  const s = res.locals.t.inventory
  return showEntry(res, form, {
    ...found,
    part: 'passport',
    title: s.passport.title,
    lead: s.passport.lead,
    action: paths.inventoryPassport.href({}),
    saveAndNext: '',
    deletion: '',
    sections: { open: Object.keys(PASSPORT_FIELDS), folded: [] },
  })
}
