import type { Router } from 'express'
import { trialSitting } from '../answering/trial-sitting.ts'
import { answerRoutes } from './answer-routes.ts'

/** The questionnaire of a draft, at `paths.trial`. Needs a session and a member in `res.locals`. */
export const trialRoutes = (): Router => answerRoutes(trialSitting)
