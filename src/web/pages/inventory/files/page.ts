import type { Request, Response } from 'express'
import { inventoryFileWords } from '../../../../content/inventory/file-words.ts'
import { inventoryWords } from '../../../../content/inventory/inventory-words.ts'
import { tellInventory } from '../../../../content/inventory/tell-inventory.ts'
import { isKnownTitle } from '../../../../content/inventory/title-suggestions.ts'
import { dayOf } from '../../../../domain/calendar.ts'
import { nameless } from '../../../../domain/inventory/nameless.ts'
import type { WebDependencies } from '../../../dependencies.ts'
import { fileName } from '../../../file-name.ts'
import { type InventoryDependencies, inventoryOf } from '../inventory-of.ts'

type Dependencies = Pick<InventoryDependencies, 'getInventory' | 'getInstitution'> &
  Pick<WebDependencies, 'now' | 'writePdf' | 'inventoryFiles'>

/** The inventory as files: all of it, and a version without names to swap with another institution. */
export const inventoryFiles = (dependencies: Dependencies) => {
  const { writePdf, inventoryFiles: files, now } = dependencies

  const filesOf = (isNameless: boolean) => {
    const foundIn = async (res: Response) => {
      const { language } = res.locals
      const found = await inventoryOf(dependencies, res)
      const words = inventoryFileWords(language)
      const institution = isNameless ? '' : found.institution
      const named = (extension: string) =>
        fileName([institution, words.name, ...(isNameless ? [words.nameless] : [])], extension)
      const { namelessTitle, namelessArrangement } = inventoryWords(language).telling
      const forOthers = {
        title: (title: string, number: number) => (isKnownTitle(title) ? title : namelessTitle(number)),
        arrangement: (number: number) => `${namelessArrangement} ${number}`,
      }
      const inventory = isNameless ? nameless(found.inventory, forOthers) : found.inventory
      const coachTitle = isNameless ? { singular: 'i-coach', plural: 'i-coaches' } : found.coachTitle
      return { inventory, institution, coachTitle, named, language }
    }

    return {
      async getPdf(_req: Request, res: Response) {
        const { named, language, ...found } = await foundIn(res)
        const told = tellInventory({ ...found, today: dayOf(now()) }, language)
        const pdf = await writePdf({ kind: 'inventory', told })
        res.type('application/pdf').attachment(named('pdf')).send(pdf)
      },

      async getCsv(_req: Request, res: Response) {
        const { inventory, coachTitle, named, language } = await foundIn(res)
        const text = files.csv(inventory, coachTitle, language, language === 'nl' ? ';' : ',', isNameless)
        res.type('text/csv').attachment(named('csv')).send(text)
      },

      async getJson(_req: Request, res: Response) {
        const { inventory, institution, named } = await foundIn(res)
        res.type('application/json').attachment(named('json')).send(files.json(inventory, institution))
      },
    }
  }

  return { own: filesOf(false), nameless: filesOf(true) }
}
