// Replaces the line of responses per day by a chart that shows the count of a day, for a pointer and for arrow keys.
// Without this script, the page shows the line with its table. Colours come with the page, as those of the line.
for (const figure of document.querySelectorAll('figure[data-nights]')) {
  replace(figure, JSON.parse(figure.dataset.nights))
}

function replace(figure, { points, length, most, from, to, colours, hint }) {
  const frame = document.createElement('div')
  frame.className = 'night-chart'
  const canvas = document.createElement('canvas')
  canvas.setAttribute('role', 'img')
  canvas.setAttribute('aria-label', figure.querySelector('figcaption').textContent.trim())
  canvas.tabIndex = 0
  frame.append(canvas)
  const said = document.createElement('p')
  said.className = 'quiet'
  said.setAttribute('role', 'status')
  said.textContent = hint
  figure.querySelector('svg').replaceWith(frame, said)

  const chart = new Chart(canvas, {
    type: 'scatter',
    data: {
      datasets: [
        {
          data: points,
          showLine: true,
          borderColor: colours.line,
          backgroundColor: colours.line,
          borderWidth: 2.5,
          pointRadius: 4,
          pointHitRadius: 16,
          pointHoverRadius: 6,
        },
      ],
    },
    options: {
      animation: false,
      maintainAspectRatio: false,
      font: { family: '"Source Sans 3", sans-serif', size: 14 },
      interaction: { mode: 'nearest', axis: 'x', intersect: false },
      scales: {
        x: axis(colours, { max: length, ends: [from, to] }),
        y: axis(colours, { max: most, ends: ['0', `${most}`] }),
      },
      plugins: {
        legend: { display: false },
        tooltip: {
          displayColors: false,
          backgroundColor: colours.line,
          callbacks: { label: ({ raw }) => sentence(raw) },
        },
      },
    },
  })

  canvas.addEventListener('keydown', (event) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key]
    if (!step) return
    event.preventDefault()
    const [active] = chart.getActiveElements()
    const before = active ? active.index : step > 0 ? -1 : points.length
    const index = Math.min(points.length - 1, Math.max(0, before + step))
    const element = { datasetIndex: 0, index }
    const { x, y } = chart.getDatasetMeta(0).data[index]
    chart.setActiveElements([element])
    chart.tooltip.setActiveElements([element], { x, y })
    chart.update()
    said.textContent = sentence(points[index])
  })
}

/** An axis that names its two ends only. */
function axis(colours, { max, ends: [first, last] }) {
  return {
    min: 0,
    max,
    grid: { color: colours.rule },
    afterBuildTicks: (scale) => {
      scale.ticks = [{ value: 0 }, { value: max }]
    },
    ticks: {
      color: colours.line,
      font: { size: 14 },
      maxRotation: 0,
      callback: (value) => (value === 0 ? first : last),
    },
  }
}

function sentence({ day, y }) {
  return `${day}: ${y}`
}
