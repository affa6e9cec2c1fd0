export type WatchedPlan = {
  readonly sql: string
  /** Tables that are read whole, whatever their number of rows, with `by` and the index if one is used. */
  readonly readsWhole: readonly string[]
}

type PlanNode = {
  readonly 'Node Type': string
  readonly 'Relation Name'?: string
  readonly 'Index Name'?: string
  readonly Schema?: string
  readonly 'Index Cond'?: string
  readonly Plans?: readonly PlanNode[]
}

/** The result of `explain (verbose, format json)`. */
export type Explanation = {
  readonly rows: readonly [{ readonly 'QUERY PLAN': readonly [{ readonly Plan: PlanNode }] }]
}

/** The tables that a plan reads whole. An index that is read without a condition counts too. */
export const wholeReadsIn = ({ rows: [answer] }: Explanation): readonly string[] => {
  const within = (node: PlanNode): readonly string[] => {
    const reads = /^(Seq Scan|Index Scan|Index Only Scan|Bitmap Index Scan)$/.test(node['Node Type'])
    const index = node['Index Name']
    const table = [node.Schema, node['Relation Name']].filter(Boolean).join('.')
    const here = reads && !node['Index Cond'] ? [index ? `${table} by ${index}` : table] : []
    return [...here, ...(node.Plans ?? []).flatMap(within)]
  }
  return within(answer['QUERY PLAN'][0].Plan)
}
