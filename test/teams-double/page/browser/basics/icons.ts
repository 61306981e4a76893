/** Drawn with lines on 20 × 20, so that no font is needed. */
const paths = {
  attach: 'M14.5 9.5 9 15a3.2 3.2 0 0 1-4.5-4.5l6.5-6.5a2.2 2.2 0 0 1 3 3l-6.3 6.4a1 1 0 0 1-1.5-1.5L12 6.5',
  search: 'M9 3.5a5.5 5.5 0 1 1 0 11 5.5 5.5 0 0 1 0-11ZM13 13l4 4',
  like: 'M6 9v7H3.5V9H6Zm0 0 3.5-6c1.5 0 2 1 1.7 2.5L10.700 8H15c1 0 1.700 1 1.500 2l-1 4.500c-.2 1-1 1.500-1.800 1.500H6',
  dislike:
    'M14 11V4h2.500v7H14Zm0 0-3.500 6c-1.500 0-2-1-1.700-2.500l.5-2.500H5c-1 0-1.700-1-1.500-2l1-4.500C4.700 4.500 5.500 4 6.300 4H14',
  heart:
    'M10 16.500S3.500 12.700 3.500 8A3.400 3.400 0 0 1 10 6.300 3.400 3.400 0 0 1 16.500 8c0 4.700-6.500 8.500-6.500 8.500Z',
  refresh: 'M15.500 10a5.500 5.500 0 1 1-1.600-3.900L16 8m0-4v4h-4',
  remove: 'M4.500 6h11M8 6V4h4v2m2 0-.6 10H6.600L6 6',
  reply: 'M8 5 3.500 9.500 8 14m-4.500-4.500H12a4.500 4.500 0 0 1 4.500 4.500v1',
  back: 'M11.500 4 5.500 10l6 6',
  close: 'm5 5 10 10M15 5 5 15',
  theme: 'M10 3a7 7 0 1 1 0 14 7 7 0 0 1 0-14Zm0 0v14m2-13.500v13m2-12v11m1.500-9v7',
  file: 'M5.500 2.500h6l3.500 3.500v11.500h-9.500v-15Zm6 0V6h3.500',
  bot: 'M10 5.500a4.500 4.500 0 1 1 0 9 4.500 4.500 0 0 1 0-9Z',
} as const;
export type Icon = keyof typeof paths;

const svg = 'http://www.w3.org/2000/svg';

/** An icon; what it means stands in the label of its button. */
export const icon = (name: Icon): SVGElement => {
  const element = document.createElementNS(svg, 'svg');
  element.setAttribute('viewBox', '0 0 20 20');
  element.setAttribute('class', 'icon');
  element.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(svg, 'path');
  path.setAttribute('d', paths[name]);
  element.append(path);
  return element;
};

/** Draws the icons of the page itself: `data-icon` names them. */
export const drawIcons = (): void => {
  for (const element of document.querySelectorAll<HTMLElement>('[data-icon]'))
    element.append(icon(element.dataset['icon'] as Icon));
};
