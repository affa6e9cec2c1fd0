import { randomUUID } from 'node:crypto'
import type { Request, Response } from 'express'
import { type InventoryOfFile, inventoryOfFile } from '../../../../application/inventory/inventory-of-file.ts'
import type { Inventory } from '../../../../domain/inventory/inventory.ts'
import type { InventoryRows } from '../../../../domain/inventory/inventory-rows.ts'
import type { WebDependencies } from '../../../dependencies.ts'
import { emptyForm, type Form, invalidForm } from '../../../form.ts'
import { actorOf } from '../../../middleware/current-member.ts'
import { paths } from '../../../paths.ts'
import { render } from '../../../render.ts'
import { UploadedFile } from '../../../uploaded-file.ts'
import { type InventoryDependencies, inventoryOf } from '../inventory-of.ts'
import { faultInWords } from './fault-in-words.ts'
import { previewViewModel, stateOf } from './preview-view-model.ts'

type Dependencies = Pick<InventoryDependencies, 'getInventory' | 'getInstitution'> &
  Pick<WebDependencies, 'replaceInventory' | 'inventoryFiles'>

const MOST_SHOWN = 20

/**
 * Reads an inventory from a file. First shows what is understood and what would change; only that page holds the file.
 * Nothing is stored of a file with a fault.
 */
export const inventoryImportPage = (dependencies: Dependencies) => {
  const understood = (bytes: Buffer, current: Inventory) => {
    const lines = dependencies.inventoryFiles.read(bytes)
    return lines.ok ? inventoryOfFile(lines.rows, current, randomUUID) : lines
  }

  const preview = (res: Response, inventory: Inventory, found: Found, bytes: Buffer, isStale: boolean) =>
    render(
      res,
      'inventory/preview',
      {
        title: res.locals.t.inventory.importing.preview.title,
        ...previewViewModel(found.inventory, inventory, res.locals, found.coachTitle),
        brought: bytes.toString('base64'),
        basis: stateOf(found.inventory),
        isStale,
      },
      { status: isStale ? 422 : 200 },
    )

  return {
    get: (_req: Request, res: Response) => show(res, emptyForm(), []),

    async post(req: Request, res: Response) {
      const found = await inventoryOf(dependencies, res)
      const { file } = req.body
      const bytes = file instanceof UploadedFile ? file.bytes : Buffer.from('')
      const result = understood(bytes, found.inventory)
      if (!result.ok) return refuse(res, result)
      await preview(res, result.inventory, found, bytes, false)
    },

    async replace(req: Request, res: Response) {
      const found = await inventoryOf(dependencies, res)
      const bytes = Buffer.from(String(req.body.brought ?? ''), 'base64')
      const result = understood(bytes, found.inventory)
      if (!result.ok) return refuse(res, result)
      if (req.body.basis !== stateOf(found.inventory)) return preview(res, result.inventory, found, bytes, true)
      await dependencies.replaceInventory(actorOf(res.locals), result.inventory)
      req.session.flash = 'inventory-imported'
      res.redirect(303, paths.inventory.href({}))
    },
  }
}

type Found = Awaited<ReturnType<typeof inventoryOf>>
type Refused = Extract<InventoryOfFile | InventoryRows, { readonly ok: false }>

const refuse = (res: Response, result: Refused) => {
  const s = res.locals.t.inventory.importing
  const faults = result.reason === 'faults' ? result.faults.map((fault) => faultInWords(fault, res.locals)) : []
  const problem = result.reason === 'faults' ? s.refused : s.faults[result.reason]
  return show(res, invalidForm({}, { file: problem }), faults)
}

const show = (
  res: Response,
  form: Form<unknown>,
  faults: readonly { readonly where: string; readonly why: string }[],
) => {
  const s = res.locals.t.inventory.importing
  const model = {
    title: s.title,
    form,
    faults: faults.slice(0, MOST_SHOWN),
    more: faults.length > MOST_SHOWN ? s.more(faults.length - MOST_SHOWN) : '',
  }
  return render(res, 'inventory/import', model, { status: form.state === 'invalid' ? 422 : 200 })
}
