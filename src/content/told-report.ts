import type { SetKey } from '../domain/scan/question-set.ts'
import type { CoachTitle, FactorKey, Language, Level, Moment } from '../domain/scan/rubric.ts'
import type { GroupKey } from '../domain/scan/stakeholder-group.ts'
import type { Advice, ScriptStep } from './script/script.ts'
import type { ToldAgreement } from './told-agreement.ts'
import type { Shape, ToldGroup } from './told-group.ts'
import type { Marking } from './told-marking.ts'
import type { ToldRound } from './told-round.ts'
import type { ToldUnits } from './told-units.ts'

/**
 * A `Dossier` told in one language: every sentence, number and drawing that the web page and the PDF show, so that the
 * two can only differ in lay-out. Made by `tellDossier`; plain text throughout, never markup.
 */
export type ToldReport = {
  readonly language: Language
  readonly institution: string
  readonly title: string
  /** The reference date, or the closing date, in words; empty when neither is known. */
  readonly date: string
  readonly coachTitle: CoachTitle
  readonly levelNames: readonly [string, string, string]
  readonly moments: readonly Moment[]
  readonly groups: readonly ToldGroup[]
  readonly glance: ToldGlance
  readonly start: ToldStart
  readonly factors: readonly ToldFactor[]
  /** The further sets that were asked; empty for a scan without. */
  readonly sets: readonly ToldSet[]
  /** Null for a scan without units. */
  readonly units: ToldUnits | null
  readonly remarks: ToldRemarks
  /** Null for a first round, or when the one before is no longer kept. */
  readonly round: ToldRound | null
  readonly script: ToldScript
  readonly worksheets: readonly ToldWorksheet[]
  /** What the workshop decided, in the order that people gave it. */
  readonly agreements: readonly ToldAgreement[]
  /** Headed lines: dates, participation, thresholds, what was hidden and why, how words follow from counts, source. */
  readonly accountability: readonly { readonly heading: string; readonly lines: readonly string[] }[]
}

export type Finding = {
  readonly factor: FactorKey
  readonly factorNumber: number
  readonly factorTitle: string
  readonly text: string
  readonly marking: Marking
}

/** The first page: what is shared leads, then what differs, then the weakest link of each group. */
export type ToldGlance = {
  readonly shared: readonly Finding[]
  /** Shown in place of an empty `shared`, else null; `nothingDifferent` likewise. */
  readonly nothingShared: string | null
  readonly different: readonly Finding[]
  /** Which other factors have a difference; null when there are none. */
  readonly leftOut: string | null
  readonly nothingDifferent: string | null
  /** What groups did not know of each other; null where nothing of it is clear enough, or nobody was asked. */
  readonly unknown: { readonly heading: string; readonly findings: readonly Finding[] } | null
  readonly weakest: readonly string[]
  readonly dumbbells: readonly Dumbbell[]
  /** How to read the dumbbells, and what they show together: one or two sentences. */
  readonly caption: string
}

/** Where to begin: a proposal with its reasons, and the other factors that the group may choose instead. */
export type ToldStart = {
  readonly proposed: readonly ToldProposal[]
  /** Shown in place of an empty `proposed`, else null. */
  readonly nothingProposed: string | null
  readonly others: readonly ToldTopic[]
}

export type ToldTopic = {
  readonly factor: FactorKey
  readonly number: number
  readonly title: string
  /** Why it comes up, in a sentence; empty where nothing asks for it. */
  readonly why: string
  /** How loudly groups differ, where that is why; else null. */
  readonly marking: Marking | null
}

export type ToldProposal = ToldTopic & {
  /** 'Voorstel 1'. */
  readonly mark: string
}

/** How to lead the conversation, made to fit what the report can show and how long the workshop takes. */
export type ToldScript = {
  /** How long it may take; the first is the length of this workshop. */
  readonly lengths: readonly {
    /** '75 min'. */
    readonly label: string
    /** How many topics fit, when each begins, and how the time of 1-2-4 is shared out. */
    readonly about: string
  }[]
  readonly steps: readonly ToldStep[]
  readonly preparation: readonly Advice[]
  readonly rules: readonly string[]
  readonly moments: readonly Advice[]
}

export type ToldStep = ScriptStep & {
  /** How many minutes it takes for each length: of a scene, for each topic or further set. */
  readonly minutes: readonly number[]
}

/** A table to fill in by hand, or as the workshop filled it in. */
export type ToldWorksheet = {
  readonly heading: string
  /** Which factors ask for it. */
  readonly belongsTo: string
  readonly lead: string
  /** The first is the head of the rows' own names. */
  readonly columns: readonly string[]
  readonly rows: readonly string[]
  /** What stands in the other cells of each row. A cell that is empty or missing is to be filled in by hand. */
  readonly filled: readonly (readonly string[])[]
  /** What is asked under the table. */
  readonly foot: readonly string[]
}

/** One factor in the overview: each group's mark on the ladder of three levels, and how its leading pair differs. */
export type Dumbbell = {
  readonly factor: FactorKey
  readonly number: number
  readonly title: string
  /** 'gedeeld beeld'; of a difference the same sentence as on the factor's own page. */
  readonly word: string
  readonly marking: Marking
  /** The groups that `word` and `marking` are about; null when fewer than two answered. */
  readonly pair: readonly [GroupKey, GroupKey] | null
  /** The same for the wish. */
  readonly wishPair: readonly [GroupKey, GroupKey] | null
  readonly marks: readonly DumbbellMark[]
  /** The same facts in a sentence, for a reader who can't see the drawing. */
  readonly alt: string
}

export type DumbbellMark = {
  readonly group: GroupKey
  readonly label: string
  readonly shape: Shape
  /** One level; a split group has no single level and gets its range instead; null without answers. */
  readonly at: Level | { readonly from: Level; readonly to: Level } | null
  /** The same for the wish; null where it wasn't asked. */
  readonly wish: DumbbellMark['at']
  /** `at` in words: 'niveau 2', 'verdeeld over niveau 1 tot en met 3', 'geen niveau gekozen'. */
  readonly text: string
}

export type ToldFactor = {
  readonly key: FactorKey
  readonly number: number
  readonly title: string
  readonly question: string
  readonly levels: readonly [string, string, string]
  readonly finding: Finding
  /** The two rubric sentences that the leading pair actually chose; null when there is nothing to put face to face. */
  readonly facing: readonly [Facing, Facing] | null
  readonly panel: Panel
  /** What groups expected of each other, in the order of the groups; empty where nobody was asked. */
  readonly expectations: readonly ToldExpectation[]
  /** What the groups want, in sentences; empty when the wish wasn't asked. */
  readonly wish: readonly string[]
  /** Three or four questions to talk about, the one about hidden groups and the one about the wish included. */
  readonly questions: readonly string[]
  readonly example: string
  /** What research found about it, and where it went wrong; on screen only, where there is room to unfold it. */
  readonly research: { readonly finding: string; readonly watchOut: string }
  readonly tip: string
}

/** What one group expected of another, beside what both chose. */
export type ToldExpectation = {
  readonly group: GroupKey
  readonly about: GroupKey
  readonly text: string
  readonly marking: Marking
}

export type Facing = {
  readonly group: GroupKey
  readonly level: Level
  readonly label: string
  readonly shape: Shape
  /** Who chose what, with counts: 'Bestuur, 2 van 3: niveau 3, verankerd'. */
  readonly heading: string
  /** The rubric's text of that level. */
  readonly sentence: string
  /** Where most of the group is, when that is another level: 'De meeste, 5 van 8, kozen niveau 2.' Else empty. */
  readonly after: string
}

/** Rows are groups, columns are the three levels. Position carries the level, so a photocopy loses nothing. */
export type Panel = {
  /** One sentence with the finding. */
  readonly caption: string
  readonly alt: string
  /** Explains solid and hollow marks, the frame, and dots against bars. */
  readonly legend: string
  readonly rows: readonly PanelRow[]
}

export type PanelRow = {
  readonly group: ToldGroup
  /** Empty for a hidden group, whose `group.participation` says why. */
  readonly moments: readonly PanelMoment[]
}

export type PanelMoment = {
  /** `expected`: guesses about another group, drawn in dashes. */
  readonly moment: Moment | 'expected'
  /** 'Nu', 'Wens', 'Verwachting over docenten'. */
  readonly label: string
  /** Answers, or guesses, at level 1, 2, 3. */
  readonly counts: readonly [number, number, number]
  readonly n: number
  /** One mark per person below twenty answers, else bars. */
  readonly drawing: 'dots' | 'bars'
  /** The text beside a bar, or read aloud for dots: '57 %', '3 van 5'. */
  readonly texts: readonly [string, string, string]
  /** The cell with the frame; null without answers, and for a split group. */
  readonly median: Level | null
  /** '2 kunnen dit niet beoordelen', '2 hadden geen idee', or empty. */
  readonly dontKnow: string
}

/** A further set of questions, told: each item as a factor is, and what to talk about. */
export type ToldSet = {
  readonly key: SetKey
  readonly heading: string
  readonly lead: string
  /** What the steps say now. */
  readonly steps: readonly { readonly name: string; readonly text: string }[]
  readonly levelNames: readonly [string, string, string]
  readonly items: readonly ToldItem[]
  /** At most two, over all sets: what the groups see most differently. */
  readonly topics: readonly Finding[]
  readonly questions: readonly string[]
  /** That two groups can both be right. */
  readonly note: string
  readonly source: string
  /** Above the room to divide the items over the team by hand. */
  readonly divide: { readonly heading: string; readonly columns: readonly string[] }
}

export type ToldItem = Pick<ToldFactor, 'key' | 'title' | 'levels' | 'finding' | 'facing' | 'panel' | 'wish'> & {
  readonly about: string
}

/** Remarks as others may read them, in random order; or the reason that there are none. */
export type ToldRemarks = {
  readonly note: string
  readonly factors: readonly { readonly number: number; readonly title: string; readonly texts: readonly string[] }[]
}
