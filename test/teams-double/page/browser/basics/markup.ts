import type MarkdownIt from 'markdown-it';
import type { CitationShown } from '../../../client/shown.ts';
import { make } from './dom.ts';
import { text as words } from '../text.ts';

declare const markdownit: typeof MarkdownIt;

const markdown = markdownit({ html: false, linkify: false, breaks: true });
markdown.disable('image');

/** Markdown as HTML, links opening beside the page. */
export const htmlOf = (text: string): string =>
  markdown.render(text).replaceAll('<a ', '<a target="_blank" rel="noopener noreferrer" ');

/** The text of a message as elements: Markdown of the bot's, plain words of people's, mentions in both. */
export const markup = (text: string, format: string, citations: CitationShown[]): HTMLElement => {
  const element = make('div', { class: 'bubble' });
  if (format === 'markdown')
    element.innerHTML = htmlOf(text).replace(
      /&lt;at&gt;(.*?)&lt;\/at&gt;/g,
      '<span class="mention">$1</span>',
    );
  else element.append(...plain(text));
  for (const citation of citations) cite(element, citation);
  return element;
};

const plain = (text: string): (Node | string)[] =>
  text.split(/(<at>.*?<\/at>|\n)/).map((part) => {
    if (part === '\n') return make('br');
    const name = /^<at>(.*)<\/at>$/.exec(part)?.[1];
    return name === undefined ? part : make('span', { class: 'mention' }, name);
  });

/** Makes the first [1] of a text a button with the place and the quote. */
const cite = (element: HTMLElement, { position, name, abstract, url }: CitationShown): void => {
  const mark = `[${position}]`;
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const at = node.textContent?.indexOf(mark) ?? -1;
    if (at < 0) continue;
    const rest = (node as Text).splitText(at);
    rest.deleteData(0, mark.length);
    const id = `cite-${crypto.randomUUID()}`;
    const title = url === null ? name : make('a', { href: url, target: '_blank', rel: 'noopener' }, name);
    rest.before(
      make(
        'span',
        { class: 'cite' },
        make(
          'button',
          { type: 'button', 'aria-label': words.source(position), 'aria-describedby': id },
          String(position),
        ),
        make('span', { class: 'cite-card', role: 'tooltip', id }, make('strong', {}, title), abstract),
      ),
    );
    return;
  }
};
