/**
 * Whether each column that belongs to a launched scan may change. `frozen`: the database refuses every update by the
 * application's role, on an open scan and after the close. Any other text says why the column may change. A column that
 * is missing here fails a test, so whoever adds a column decides.
 */
const frozen = 'frozen'
const ofTheOffice = 'what board and facilitator decide among themselves; no promise to respondents'

const all = (columns: string, decision: string) =>
  Object.fromEntries(columns.split(' ').map((column) => [column, decision]))

export const DECIDED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  scans: {
    ...all('institution_id id title reference_date coach_singular coach_plural edition own_edition', frozen),
    ...all(
      'introduction sets expectations asks_wish takes_remarks created_at opened_at feedback_code discarded_on',
      frozen,
    ),
    ...all('privacy_officer privacy_officer_mail privacy_basis privacy_extra', frozen),
    status: 'open to closed, never back',
    closed_at: 'set with the close',
    closes_at: 'later only',
    closing_moved_at: 'with a later closing time',
    follows: 'to nothing only, when the earlier round is deleted',
  },
  stakeholder_groups: {
    ...all('institution_id scan_id id key position label', frozen),
    ...all('visibility threshold', 'stricter only'),
    invited: 'more only',
    code: 'when the old one is kept as replaced',
  },
  units: all('institution_id scan_id id name position', frozen),
  rubric_editions: all('institution_id id name version texts created_at', frozen),
  launch_checks: all(
    'institution_id scan_id officer officer_reason council texts_read answered_by answered_on',
    frozen,
  ),
  scan_inventories: all('institution_id scan_id content frozen_on', frozen),
  revoked_codes: all('institution_id scan_id group_id code', frozen),

  tickets: all('institution_id scan_id group_id id unit_id', frozen),
  ticket_keys: { ...all('institution_id ticket_id key_hash', frozen), draft: 'as its key writes it' },
  invitations: {
    ...all('institution_id scan_id ticket_id address', frozen),
    wants_mail: 'until they ask for no more',
  },
  invited_addresses: all('institution_id scan_id address_hash group_id unit_id', frozen),
  slips: { ...all('institution_id scan_id group_id code_hash', frozen), used: 'once' },
  tallies: {
    ...all('institution_id scan_id group_id unit_id factor current desired', frozen),
    sheets: 'grows by each sheet',
  },
  guess_tallies: {
    ...all('institution_id scan_id group_id factor expected', frozen),
    sheets: 'grows by each sheet',
  },
  nightly_counts: all('institution_id scan_id group_id day responses', frozen),
  remarks: {
    ...all('institution_id scan_id id factor text', frozen),
    ...all('decision shortened', 'released, shortened or withheld after the close'),
  },
  reports: all('institution_id scan_id report', frozen),

  letters: {
    ...all('institution_id mailing_id ticket_id', frozen),
    ...all('state reason attempts taken_at', 'on its way'),
  },
  mailings: {
    ...all('institution_id scan_id id kind language subject opening created_at written_by tested by_hand', ofTheOffice),
    ...all('sent_at addressed sent failed unknown stopped trouble', ofTheOffice),
  },
  planned_reminders: all('institution_id scan_id day sends_itself planned_by noticed', ofTheOffice),
  notices: all('institution_id scan_id notice closes_at', frozen),
  actions: {
    ...all('institution_id scan_id id position factor what leads joins board tells seen', ofTheOffice),
    ...all('ready_on look_back_on status note in_feedback', ofTheOffice),
  },
  workshops: all(
    'institution_id scan_id topics hands length responsibilities shown_place shown_since shown_by',
    ofTheOffice,
  ),
  feedback_pages: all('institution_id scan_id opening shows_findings published_at', ofTheOffice),
}

export const FROZEN: readonly (readonly [table: string, column: string])[] = Object.entries(DECIDED).flatMap(
  ([table, columns]) =>
    Object.entries(columns).flatMap(([column, decision]) => (decision === frozen ? [[table, column] as const] : [])),
)
