import type { Request, Response } from 'express'
import { factorsOf } from '../../content/editions.ts'
import { complete, type Draft, EMPTY_DRAFT, skippingSets, withSet } from '../../domain/answering/answer-sheet.ts'
import { NotFound } from '../../domain/errors.ts'
import { asksGuess, guessedAboutBy, pairsAmong } from '../../domain/scan/expectation-pair.ts'
import { memberOf } from '../middleware/current-member.ts'
import { scanOf } from '../middleware/known-scan.ts'
import { paths } from '../paths.ts'
import type { Sitting, SittingState } from './sitting.ts'

/**
 * The sitting of a member who tries out the questionnaire of a draft. Their answers stay in their own session until
 * they send them, and are then deleted. @throws NotFound unless the scan is a draft of their institution and has the
 * group
 */
export const trialSitting = (req: Request, res: Response): Sitting => {
  const { institution } = memberOf(res.locals)
  const { groups, ...draft } = scanOf(res)
  const scan = { ...draft, expectations: pairsAmong(draft.expectations, groups) }
  const group = groups.find(({ key }) => key === req.params.groupKey)
  if (scan.status !== 'draft' || !group) throw new NotFound('trial')
  const trial = trialIn(req, `${scan.id}/${group.key}`)

  return {
    address: paths.trial.href({ scanId: scan.id, groupKey: group.key }),
    institution,
    scan,
    group,
    guessedAbout: guessedAboutBy({ ...scan, groups }, group),
    feedback: null,
    endOfTrial: paths.scan.href({ scanId: scan.id }),
    by: 'group-link',
    forOne: false,
    state: stateOf(trial.read()),
    renewal: [],
    takeSeat: async () => {
      trial.write(EMPTY_DRAFT)
      return { ok: true, cookies: [] }
    },
    pickUnit: async (unit) => {
      trial.write({ ...draftOf(trial.read()), unit })
      return { ok: true }
    },
    save: async (factor, answer) => {
      const draft = draftOf(trial.read())
      trial.write({ ...draft, answers: { ...draft.answers, [factor]: answer } })
      return { ok: true }
    },
    saveSet: async (set, answers) => {
      trial.write(withSet(draftOf(trial.read()), set, answers))
      return { ok: true }
    },
    skipSets: async (sets) => {
      trial.write(skippingSets(draftOf(trial.read()), sets))
      return { ok: true }
    },
    send: async () => {
      const result = complete(draftOf(trial.read()), factorsOf(scan.edition), {
        ...scan,
        asksGuess: asksGuess(scan, group),
      })
      if (!result.ok) return { ok: false, reason: 'incomplete', missing: result.missing }
      trial.write('sent')
      return { ok: true }
    },
    leave: () => {
      trial.write(undefined)
      return []
    },
  }
}

/** The answers so far, or that they were sent. Not validated on reading, because only our code writes a session. */
type Trial = Draft | 'sent' | undefined

const trialIn = (req: Request, place: string) => ({
  read: () => req.session.trials?.[place] as Trial,
  write: (trial: Trial) => {
    req.session.trials = { ...req.session.trials, [place]: trial }
  },
})

const stateOf = (trial: Trial): SittingState => {
  if (trial === undefined) return { kind: 'arriving' }
  return trial === 'sent' ? { kind: 'sent' } : { kind: 'answering', draft: draftOf(trial), unit: trial.unit }
}

/** A session may hold a trial that began before there were further sets. */
const draftOf = (trial: Trial): Draft => (trial === 'sent' ? EMPTY_DRAFT : { ...EMPTY_DRAFT, ...trial })
