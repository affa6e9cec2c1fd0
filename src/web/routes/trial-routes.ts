import type { Router } from 'express'
import type { WebDependencies } from '../dependencies.ts'
import { trialSitting } from '../trial-sitting.ts'
import { answerRoutes } from './answer-routes.ts'

/** The questionnaire of a draft, at `paths.trial`. Needs a session and a member in `res.locals`. */
export const trialRoutes = (dependencies: WebDependencies): Router => answerRoutes(trialSitting(dependencies))
