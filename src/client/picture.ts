/** What a drawing on the page takes from the style sheet, and a file of its own must carry along. */
const inherited = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'stroke-opacity',
  'opacity',
  'font-family',
  'font-size',
  'font-style',
  'font-weight',
  'text-anchor',
  'stop-color',
] as const;

const svgSpace = 'http://www.w3.org/2000/svg';

/** Lines below a figure that leaves the site: what it shows, and where it comes from. */
export type Caption = { readonly title: string; readonly source: string };

/**
 * A drawing as a file of its own: in the colours of the light page, every style written into it, links made whole, with its title
 * above and its source below. It opens in any program that reads SVG.
 */
export function standalone(drawing: SVGSVGElement, { title, source }: Caption): string {
  const host = document.createElement('div');
  host.className = 'picture-host';
  host.style.colorScheme = 'light';
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  host.append(copy);
  document.body.append(host);
  try {
    writeStyles(copy);
    return framed(copy, title, source);
  } finally {
    host.remove();
  }
}

function writeStyles(copy: SVGSVGElement): void {
  for (const element of [copy, ...copy.querySelectorAll<SVGElement>('*')]) {
    const style = getComputedStyle(element);
    for (const name of inherited) {
      const value = style.getPropertyValue(name);
      if (value !== '' && value !== getComputedStyle(element.parentElement!).getPropertyValue(name))
        element.setAttribute(name, value);
    }
    const href = element.getAttribute('href');
    if (href) element.setAttribute('href', new URL(href, location.href).href);
  }
  for (const element of copy.querySelectorAll('*')) {
    for (const name of ['class', 'tabindex', 'data-mark']) element.removeAttribute(name);
  }
}

const line = 18;

/** Room above for the title and below for the source. */
function framed(copy: SVGSVGElement, title: string, source: string): string {
  const { width, height } = copy.viewBox.baseVal;
  const [above, below] = [line + 14, line + 6];
  const frame = document.createElementNS(svgSpace, 'svg');
  frame.setAttribute('xmlns', svgSpace);
  frame.setAttribute('viewBox', `0 0 ${width} ${height + above + below}`);
  frame.setAttribute('width', String(width));
  frame.setAttribute('height', String(height + above + below));
  copy.setAttribute('y', String(above));
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(height));
  frame.append(
    shape('rect', { width, height: height + above + below, fill: '#ffffff' }),
    text(title, 4, line, 14),
    copy,
    text(source, 4, height + above + line - 4, 9),
  );
  copy.removeAttribute('class');
  return new XMLSerializer().serializeToString(frame);
}

function shape(tag: string, attributes: Record<string, string | number>): SVGElement {
  const made = document.createElementNS(svgSpace, tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, String(value));
  return made;
}

function text(content: string, x: number, y: number, size: number): SVGElement {
  const made = shape('text', { x, y, 'font-size': size, 'font-family': 'sans-serif', fill: '#1d1c1a' });
  made.textContent = content;
  return made;
}

/** Pixels for one unit of a drawing: sharp in print across a column. */
const sharpness = 3;

/** The same picture in pixels. */
export async function rastered(svg: string): Promise<Blob> {
  const image = new Image();
  // The content policy lets pictures come from the page itself or from data, and from nowhere else.
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.width * sharpness;
  canvas.height = image.height * sharpness;
  canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) =>
    canvas.toBlob(
      (blob) => (blob ? resolve(blob) : reject(new Error('The picture is too large.'))),
      'image/png',
    ),
  );
}
