/** A growth plot as SVG: both axes logarithmic, one line a series. */

export interface Series {
  name: string;
  points: readonly { x: number; y: number }[];
}

const [WIDTH, HEIGHT, LEFT, RIGHT, TOP, BOTTOM] = [860, 480, 70, 250, 30, 50];
const COLOURS = ['#1f5fbf', '#c0392b', '#2e8b57', '#8e44ad', '#b8860b', '#333333', '#d35400'];
const DASHES = ['', '6 3', '2 3', '8 3 2 3', '10 4', '1 4', '4 4'];

export function growthPlot(title: string, xTitle: string, yTitle: string, series: readonly Series[]): string {
  const points = series.flatMap((one) => one.points);
  const [minX, maxX] = decades(points.map(({ x }) => x));
  const [minY, maxY] = decades(points.map(({ y }) => y));
  const toX = (x: number) => LEFT + ((Math.log10(x) - minX) / (maxX - minX)) * (WIDTH - LEFT - RIGHT);
  const toY = (y: number) =>
    HEIGHT - BOTTOM - ((Math.log10(y) - minY) / (maxY - minY)) * (HEIGHT - TOP - BOTTOM);
  const grid = [
    ...range(minX, maxX).map((power) => {
      const x = toX(10 ** power);
      return `<path d="M${x} ${TOP}V${HEIGHT - BOTTOM}" class="grid"/>${text(x, HEIGHT - BOTTOM + 18, shown(power), 'middle')}`;
    }),
    ...range(minY, maxY).map((power) => {
      const y = toY(10 ** power);
      return `<path d="M${LEFT} ${y}H${WIDTH - RIGHT}" class="grid"/>${text(LEFT - 6, y + 4, shown(power), 'end')}`;
    }),
  ];
  const lines = series.map(({ name, points: own }, i) => {
    const [colour, dash] = [COLOURS[i % COLOURS.length], DASHES[i % DASHES.length]];
    const path = own
      .map(({ x, y }, at) => `${at === 0 ? 'M' : 'L'}${toX(x).toFixed(1)} ${toY(y).toFixed(1)}`)
      .join('');
    const dots = own.map(
      ({ x, y }) => `<circle cx="${toX(x).toFixed(1)}" cy="${toY(y).toFixed(1)}" r="3" fill="${colour}"/>`,
    );
    const y = TOP + 12 + i * 22;
    const key = `<path d="M${WIDTH - RIGHT + 14} ${y - 4}h28" stroke="${colour}" stroke-dasharray="${dash}" class="line"/>`;
    return `<path d="${path}" stroke="${colour}" stroke-dasharray="${dash}" class="line"/>${dots.join('')}${key}${text(WIDTH - RIGHT + 48, y, name, 'start')}`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" font-family="sans-serif" font-size="12">
<title>${escaped(title)}</title>
<style>.grid{stroke:#ccc}.line{fill:none;stroke-width:2}</style>
<rect width="100%" height="100%" fill="#fff"/>
${text(LEFT, TOP - 12, title, 'start')}
${[...grid, ...lines].join('\n')}
${text((LEFT + WIDTH - RIGHT) / 2, HEIGHT - 10, xTitle, 'middle')}
${text(LEFT - 60, TOP - 12, yTitle, 'start')}
</svg>
`;
}

function decades(values: readonly number[]): [number, number] {
  const logs = values.map((value) => Math.log10(value));
  const [min, max] = [Math.floor(Math.min(...logs)), Math.ceil(Math.max(...logs))];
  return [min, Math.max(max, min + 1)];
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, i) => from + i);
}

function shown(power: number): string {
  return power >= 0 ? (10 ** power).toLocaleString('en-CA') : (10 ** power).toString();
}

function text(x: number, y: number, words: string, anchor: string): string {
  return `<text x="${x.toFixed(1)}" y="${y.toFixed(1)}" text-anchor="${anchor}">${escaped(words)}</text>`;
}

function escaped(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
