import { keyRing } from '../../../src/application/key-ring.ts'
import { type ResumeSeal, resumeSeal } from '../../../src/web/account/resume-seal.ts'
import { TEST_SECRET } from '../servers/test-secret.ts'

/** Seals a resume as the sign-in form of a composed app does, and opens it. */
export const testSeal: ResumeSeal = resumeSeal(keyRing(TEST_SECRET).resumeMac)

/** Seals any value for the sign-in form. */
export const sealedResume = (resume: unknown): string => testSeal.pack(resume as never)
