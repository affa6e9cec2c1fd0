import { randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import type { Answering, ChangedDraft } from '../../../src/application/answering/answering-ports.ts'
import { saveAnswer } from '../../../src/application/answering/save-answer.ts'
import { seal, unseal } from '../../../src/application/answering/sealed-draft.ts'
import { hashOf, inUse, type TicketKey } from '../../../src/application/answering/ticket-key.ts'
import { EMPTY_DRAFT, type FactorAnswer } from '../../../src/domain/answering/answer-sheet.ts'
import type { InstitutionId } from '../../../src/domain/ids.ts'
import { openScan } from '../../support/stories/scans.ts'

const KEY = randomBytes(48).toString('base64url') as TicketKey
const ANSWER: FactorAnswer = { current: 1, desired: 'dk', remark: null }

test('the hash and the key of the drafts of a key in use are derived once', () => {
  const used = inUse(KEY)
  expect(used.hash).toEqual(hashOf(KEY))
  expect(used.draftKey()).toBe(used.draftKey())
  expect(inUse(used)).toBe(used)
  const known = Buffer.alloc(32)
  expect(inUse(KEY, known).hash).toBe(known)
})

test('a draft that was sealed with a key opens with the same key in use, and the other way round', () => {
  const draft = { ...EMPTY_DRAFT, answers: { F1: ANSWER } }
  expect(unseal(seal(draft, KEY, randomBytes), inUse(KEY))).toEqual(draft)
  expect(unseal(seal(draft, inUse(KEY), randomBytes), KEY)).toEqual(draft)
  expect(unseal(seal(draft, inUse(KEY), randomBytes), randomBytes(48).toString('base64url') as TicketKey)).toBeNull()
})

test('a draft that the request has opened already is not opened again, unless it has changed since', async () => {
  const { groups, ...scan } = openScan()
  const [group] = groups
  if (!group) throw new Error('a scan without groups')
  const kept: ChangedDraft[] = []
  const outcomes = ['changed', 'done'] as const
  const stored = seal({ ...EMPTY_DRAFT, answers: { F3: ANSWER } }, KEY, randomBytes)
  const answering = {
    read: async () => ({ scan, kept: { sealed: stored, group, unitId: null } }),
    keepDraft: async (_: unknown, draft: ChangedDraft) => outcomes[kept.push(draft) - 1],
  } as unknown as Answering
  const save = saveAnswer({ answering, now: () => new Date('2026-11-20T12:00:00Z'), randomBytes })

  const unreadable = Buffer.alloc(60)
  const opened = { ...EMPTY_DRAFT, answers: { F2: ANSWER } }
  const seen = { scan, kept: { sealed: unreadable, draft: opened, group, unitId: null } }
  expect(await save('some' as InstitutionId, scan.id, KEY, 'F1', ANSWER, seen)).toEqual({ ok: true })

  const written = kept.map(({ after }) => Object.keys(unseal(after, KEY)?.answers ?? {}))
  expect(written).toEqual([
    ['F2', 'F1'],
    ['F3', 'F1'],
  ])
  expect(kept.map(({ before }) => before)).toEqual([unreadable, stored])
})
