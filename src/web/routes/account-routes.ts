import express, { type Router } from 'express'
import type { WebDependencies } from '../dependencies.ts'

/** What asks for an account. Sessions and tokens begin here. */
export const accountRoutes = (_dependencies: WebDependencies): Router => express.Router()
