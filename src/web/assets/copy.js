// Adds a button to each link and code that people pass on. Without this script they select the text.
// Browsers lend the clipboard to secure pages only.
if (navigator.clipboard) {
  for (const list of document.querySelectorAll('[data-copy-words]')) {
    const words = JSON.parse(list.dataset.copyWords)
    for (const element of list.querySelectorAll('[data-copy]')) element.after(' ', buttonFor(element, words))
  }
}

function buttonFor(element, words) {
  const button = Object.assign(document.createElement('button'), { type: 'button', className: 'plain' })
  const name = Object.assign(document.createElement('span'), { textContent: words.copy })
  const what = Object.assign(document.createElement('span'), {
    className: 'unseen',
    textContent: ` ${element.dataset.copy}`,
  })
  const done = Object.assign(document.createElement('span'), { className: 'quiet' })
  done.setAttribute('role', 'status')
  button.append(name, what)
  button.addEventListener('click', async () => {
    // As it is seen: an empty line between paragraphs, each item of a list on its own line.
    await navigator.clipboard.writeText(element.innerText.trim())
    done.textContent = ` ${words.copied}`
  })
  const both = document.createElement('span')
  both.append(button, done)
  return both
}
