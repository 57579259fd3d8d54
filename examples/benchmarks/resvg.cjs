// Paints an SVG with resvg-js: node resvg.cjs IN.svg WIDTH OUT.png, where RESVG_JS is the folder it is installed in.
const fs = require('fs')
const path = require('path')
const { Resvg } = require(path.join(process.env.RESVG_JS, 'node_modules', '@resvg', 'resvg-js'))
const [input, width, output] = process.argv.slice(2)
const resvg = new Resvg(fs.readFileSync(input), { fitTo: { mode: 'width', value: Number(width) } })
fs.writeFileSync(output, resvg.render().asPng())
