import express, { type Router } from 'express'
import type { WebDependencies } from '../dependencies.ts'

/** What anyone may open without an account: the front page, and the questionnaire behind a code. No session here. */
export const respondentRoutes = (_dependencies: WebDependencies): Router => express.Router()
