// Replaces the figure of the overview by a chart that switches between now and wish, shows counts and leaves groups
// out.
// Without this script, the page still shows everything. Outlines and colours come with the page, as those of the
// figure.
const INK = '#0f2b46'
const RADIUS = 10
/** From the lane of one group to that of the next, in pixels. */
const LANE = 2 * RADIUS + 2

for (const figure of document.querySelectorAll('figure[data-chart]')) {
  const told = JSON.parse(figure.dataset.chart)
  const answered = told.groups.some(({ points }) => points[0].some(({ at }) => at !== null))
  if (answered) replace(figure, told)
}

function replace(figure, told) {
  const { levels, factors, groups, moments, colours, words } = told
  const state = { moment: 0, shown: groups.map(() => true) }
  const still = figure.querySelector('.drawings')
  const frame = document.createElement('div')
  frame.className = 'chart'
  const canvas = document.createElement('canvas')
  canvas.setAttribute('role', 'img')
  canvas.setAttribute('aria-label', figure.querySelector('#overview-caption').textContent)
  canvas.tabIndex = 0
  frame.append(canvas)
  const counts = document.createElement('p')
  counts.className = 'chart quiet'
  counts.setAttribute('role', 'status')
  counts.textContent = words.counts
  // Paper still gets the drawing.
  still.classList.add('replaced')
  still.after(switches(), frame, counts)
  frame.style.height = `${70 + (factors.length + 0.2) * rowHeight()}px`

  const chart = new Chart(canvas, {
    type: 'scatter',
    data: { datasets: datasets() },
    options: {
      animation: false,
      maintainAspectRatio: false,
      font: { family: '"Source Sans 3", sans-serif' },
      interaction: { mode: 'nearest', intersect: true },
      scales: scales(),
      plugins: { legend: { display: false }, tooltip: tooltip() },
    },
    plugins: [{ id: 'marks', afterDatasetsDraw: drawMarks }],
  })
  canvas.addEventListener('keydown', walk)

  /** Room for the longest title beside a row, and for the marks of all groups under each other within it. */
  function rowHeight() {
    const lines = Math.max(...factors.map((factor) => wrap(factor, axisWidth(frame)).length))
    return Math.max(62, 20 * lines + 16, groups.length * LANE + 12)
  }

  /** The offset of a group's lane within the row. Without lanes, groups at one level would hide each other. */
  function lane(index) {
    return ((index - (groups.length - 1) / 2) * LANE) / rowHeight()
  }

  function datasets() {
    const seen = groups.map(({ points }, index) => (state.shown[index] ? points[state.moment] : []))
    const ends = factors.flatMap((_, y) => {
      // A group that is left out, is divided or gave no answer has no end.
      const pair = (moments[state.moment].pairs[y] ?? []).flatMap((group) => {
        const [from, to] = seen[group][y]?.at ?? []
        return from !== undefined && from === to ? [{ x: from, y: y + lane(group) }] : []
      })
      return pair.length === 2 && pair[0].x !== pair[1].x ? [...pair, { x: null, y: null }] : []
    })
    const marks = groups.map(({ label, colour }, index) => ({
      label,
      pointStyle: false,
      hitRadius: RADIUS,
      radius: RADIUS,
      borderColor: colour,
      borderWidth: 2,
      showLine: true,
      spanGaps: false,
      data: seen[index].flatMap(({ at, counts }, row) => {
        const ends = at ? [...new Set(at)] : []
        const places = ends.map((x) => ({ x, y: row + lane(index), split: ends.length > 1, row, counts }))
        return [...places, { x: null, y: null }]
      }),
    }))
    const distance = { data: ends, showLine: true, pointRadius: 0, pointHitRadius: 0 }
    return [...marks, { ...distance, label: '', borderColor: colours.distance, borderWidth: 5 }]
  }

  /** Draws each group's own outline: solid for now, hollow for the wish and for the ends of a divided group. */
  function drawMarks(drawn) {
    const { ctx, data } = drawn
    groups.forEach(({ outline, colour }, index) => {
      drawn.getDatasetMeta(index).data.forEach((point, place) => {
        const at = data.datasets[index].data[place]
        if (!at || at.x === null) return
        const hollow = at.split || moments[state.moment].moment === 'desired'
        ctx.save()
        ctx.translate(point.x, point.y)
        ctx.scale(2 * RADIUS - (hollow ? 2 : 0), 2 * RADIUS - (hollow ? 2 : 0))
        const path = new Path2D(outline)
        ctx.fillStyle = hollow ? colours.ground : colour
        ctx.fill(path)
        if (hollow) {
          ctx.strokeStyle = colour
          ctx.lineWidth = 0.12
          ctx.stroke(path)
        }
        ctx.restore()
      })
    })
  }

  function tooltip() {
    return {
      displayColors: false,
      backgroundColor: INK,
      titleFont: { size: 15 },
      bodyFont: { size: 15 },
      filter: ({ raw }) => raw.counts !== undefined,
      callbacks: {
        title: ([item]) => (item ? [item.dataset.label, factors[item.raw.row]] : ''),
        label: ({ raw }) => raw.counts,
      },
    }
  }

  /** Moves from mark to mark with the arrow keys. The text of a mark is shown, and read aloud by screen readers. */
  function walk(event) {
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key]
    if (!step) return
    event.preventDefault()
    const places = groups.flatMap((_, datasetIndex) =>
      chart.data.datasets[datasetIndex].data.flatMap(({ x }, index) => (x === null ? [] : [{ datasetIndex, index }])),
    )
    if (places.length === 0) return
    const [active] = chart.getActiveElements()
    const before = active
      ? places.findIndex((each) => each.datasetIndex === active.datasetIndex && each.index === active.index)
      : -1
    const place = places[(before + step + places.length) % places.length] ?? places[0]
    const point = chart.getDatasetMeta(place.datasetIndex).data[place.index]
    chart.setActiveElements([place])
    chart.tooltip.setActiveElements([place], { x: point.x, y: point.y })
    chart.update()
    const { label, data } = chart.data.datasets[place.datasetIndex]
    const { row, counts: said } = data[place.index]
    counts.textContent = `${label}, ${factors[row]}. ${said.join('. ')}.`
  }

  function switches() {
    const all = document.createElement('div')
    all.className = 'switches'
    if (moments.length > 1) {
      const buttons = moments.map(({ label }, index) =>
        button(label, index === state.moment, () => {
          state.moment = index
          buttons.forEach((each, other) => {
            each.setAttribute('aria-pressed', String(other === index))
          })
        }),
      )
      all.append(groupOf(words.moment, 'moments', buttons))
    }
    const buttons = groups.map(({ label, outline, colour }, index) => {
      const own = button(` ${label}`, true, () => {
        state.shown[index] = !state.shown[index]
        own.setAttribute('aria-pressed', String(state.shown[index]))
      })
      own.prepend(markOf(outline, colour))
      return own
    })
    all.append(groupOf(words.groups, 'groups', buttons))
    return all
  }

  function groupOf(label, name, buttons) {
    const part = document.createElement('div')
    part.className = name
    part.setAttribute('role', 'group')
    part.setAttribute('aria-label', label)
    part.append(...buttons)
    return part
  }

  function button(label, pressed, press) {
    const made = document.createElement('button')
    made.type = 'button'
    made.setAttribute('aria-pressed', String(pressed))
    made.append(label)
    made.addEventListener('click', () => {
      press()
      chart.setActiveElements([])
      chart.tooltip.setActiveElements([], { x: 0, y: 0 })
      chart.data.datasets = datasets()
      chart.update()
      counts.textContent = words.counts
    })
    return made
  }

  function markOf(outline, colour) {
    const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg')
    svg.setAttribute('class', 'shape')
    svg.setAttribute('viewBox', '-.6 -.6 1.2 1.2')
    svg.setAttribute('width', '13')
    svg.setAttribute('height', '13')
    svg.setAttribute('fill', colour)
    svg.setAttribute('aria-hidden', 'true')
    const path = document.createElementNS('http://www.w3.org/2000/svg', 'path')
    path.setAttribute('d', outline)
    svg.append(path)
    return svg
  }

  function scales() {
    return {
      x: {
        min: 0.7,
        max: 3.3,
        position: 'top',
        afterBuildTicks: (axis) => {
          axis.ticks = [1, 2, 3].map((value) => ({ value }))
        },
        ticks: {
          color: INK,
          font: { size: 15 },
          maxRotation: 0,
          callback: (value) => (isNarrow(frame) ? `${value}` : `${value} ${levels[value - 1]}`),
        },
      },
      y: {
        min: -0.6,
        max: factors.length - 0.4,
        reverse: true,
        afterBuildTicks: (axis) => {
          axis.ticks = factors.map((_, value) => ({ value }))
        },
        ticks: {
          color: INK,
          font: { size: 15 },
          crossAlign: 'far',
          callback: (value) => wrap(factors[value], axisWidth(frame)),
        },
        grid: { color: colours.rule },
      },
    }
  }
}

/** The number of characters that fit beside the drawing. */
function axisWidth(frame) {
  return isNarrow(frame) ? 14 : 34
}

function isNarrow(frame) {
  return frame.clientWidth < 600
}

function wrap(text, width) {
  const lines = ['']
  for (const word of text.split(' ')) {
    const line = lines[lines.length - 1]
    if (line && line.length + word.length >= width) lines.push(word)
    else lines[lines.length - 1] = line ? `${line} ${word}` : word
  }
  return lines
}
