export { COLOURS } from '../../content/drawing/colours.ts'
