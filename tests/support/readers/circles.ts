/** Which files each file imports. */
export type ImportGraph = ReadonlyMap<string, readonly string[]>

type Circle = readonly string[]

/**
 * The circles of imports: each a set of files of which every one reaches every other. Tarjan's algorithm, which visits
 * each import once. A file that imports itself is a circle too.
 */
export const circlesIn = (graph: ImportGraph): readonly Circle[] => {
  const order = new Map<string, number>()
  const lowest = new Map<string, number>()
  const path: string[] = []
  const circles: Circle[] = []

  const lower = (file: string, to: number | undefined) => lowest.set(file, Math.min(orderOf(lowest, file), to ?? 0))

  const visit = (file: string): void => {
    order.set(file, order.size)
    lowest.set(file, orderOf(order, file))
    path.push(file)
    for (const target of graph.get(file) ?? []) {
      if (!order.has(target)) {
        visit(target)
        lower(file, lowest.get(target))
      } else if (path.includes(target)) lower(file, order.get(target))
    }
    if (lowest.get(file) !== order.get(file)) return
    const circle = path.splice(path.indexOf(file))
    if (circle.length > 1 || graph.get(file)?.includes(file)) circles.push(circle)
  }

  for (const file of graph.keys()) if (!order.has(file)) visit(file)
  return circles
}

const orderOf = (numbers: ReadonlyMap<string, number>, file: string): number => numbers.get(file) ?? 0
