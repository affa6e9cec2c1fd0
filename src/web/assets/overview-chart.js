// Draws the overview of a report over its table. Without this file the table says the same.
const STYLES = {
  square: 'rect',
  triangle: 'triangle',
  circle: 'circle',
  diamond: 'rectRot',
  cross: 'cross',
  star: 'star',
  pentagon: 'rectRounded',
  bar: 'line',
}
const INK = '#0f2b46'

for (const figure of document.querySelectorAll('figure[data-chart]')) {
  const { levels, factors, groups } = JSON.parse(figure.dataset.chart)
  if (groups.every(({ at }) => at.every((range) => range === null))) continue
  // Groups at one level would hide each other: each has a lane of its own within the row.
  const lane = (index) => (groups.length < 2 ? 0 : (index / (groups.length - 1) - 0.5) * 0.5)
  const distances = factors.map((_, row) => {
    const levelsHere = groups.flatMap(({ at }) => at[row] ?? [])
    return levelsHere.length === 0 ? [] : [Math.min(...levelsHere), Math.max(...levelsHere)].map((x) => ({ x, y: row }))
  })
  const distance = {
    label: '',
    data: distances.flatMap((ends) => [...ends, { x: null, y: null }]),
    showLine: true,
    pointRadius: 0,
    pointHoverRadius: 0,
    borderColor: '#c4d3de',
    borderWidth: 7,
  }
  const marks = groups.map(({ label, shape, at }, index) => ({
    label,
    pointStyle: STYLES[shape],
    radius: 8,
    hoverRadius: 9,
    borderColor: INK,
    borderWidth: 2,
    backgroundColor: INK,
    showLine: true,
    spanGaps: false,
    data: at.flatMap((range, row) =>
      range
        ? [...new Set(range)].map((x) => ({ x, y: row + lane(index) })).concat({ x: null, y: null })
        : [{ x: null, y: null }],
    ),
  }))
  const canvas = document.createElement('canvas')
  canvas.setAttribute('role', 'img')
  canvas.setAttribute('aria-label', figure.querySelector('figcaption').textContent)
  const frame = document.createElement('div')
  frame.style.height = `${70 + factors.length * 62}px`
  frame.append(canvas)
  const details = document.createElement('details')
  const summary = document.createElement('summary')
  summary.textContent = figure.dataset.asTable
  details.append(summary, figure.firstElementChild)
  figure.prepend(frame, details)

  new Chart(canvas, {
    type: 'scatter',
    data: { datasets: [...marks, distance] },
    options: {
      animation: false,
      maintainAspectRatio: false,
      font: { family: '"Source Sans 3", sans-serif' },
      scales: {
        x: {
          min: 0.7,
          max: 3.3,
          position: 'top',
          afterBuildTicks: (axis) => {
            axis.ticks = [1, 2, 3].map((value) => ({ value }))
          },
          ticks: { color: INK, font: { size: 15 }, callback: (value) => `${value} ${levels[value - 1]}` },
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
          grid: { color: '#dfe6ec' },
        },
      },
      plugins: {
        tooltip: { enabled: false },
        legend: {
          position: 'bottom',
          labels: {
            filter: ({ text }) => text !== '',
            usePointStyle: true,
            color: INK,
            font: { size: 15 },
            padding: 20,
          },
        },
      },
    },
  })
}

/** Characters that fit beside the drawing. */
function axisWidth(frame) {
  return frame.clientWidth < 600 ? 14 : 34
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
