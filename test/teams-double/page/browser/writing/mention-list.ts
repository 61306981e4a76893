import { find, make } from '../basics/dom.ts';
import { state } from '../state.ts';

const list = find('names');
const field = find<HTMLTextAreaElement>('text');

type Choice = { name: string; about: string };
let choices: Choice[] = [];
let chosen = 0;

/** What is being typed after an @, just before the cursor. */
const typed = (): string | null =>
  /(?:^|\s)@([\p{L}\p{N} .-]{0,30})$/u.exec(field.value.slice(0, field.selectionStart))?.[1] ?? null;

const show = (): void => {
  list.hidden = choices.length === 0;
  field.setAttribute('aria-expanded', String(!list.hidden));
  list.replaceChildren(
    ...choices.map(({ name, about }, at) =>
      make(
        'li',
        {
          id: `name-${at}`,
          role: 'option',
          'aria-selected': String(at === chosen),
          mousedown: (event) => {
            event.preventDefault();
            chosen = at;
            take();
          },
        },
        name,
        about === '' ? null : make('small', {}, about),
      ),
    ),
  );
  if (list.hidden) field.removeAttribute('aria-activedescendant');
  else field.setAttribute('aria-activedescendant', `name-${chosen}`);
};

/** Looks at what is typed, and offers Punkt and the people who are here. */
export const offerNames = (): void => {
  const { world, conversation, me } = state;
  const begun = typed()?.toLowerCase() ?? null;
  const people = world.people.filter(
    ({ id }) => id !== me.id && (conversation?.members.includes(id) ?? false),
  );
  const all = [
    { name: world.bot.name, about: 'app' },
    ...people.map(({ name, title }) => ({ name, about: title })),
  ];
  choices =
    begun === null
      ? []
      : all.filter(({ name }) => name.toLowerCase().startsWith(begun) && name.toLowerCase() !== begun);
  chosen = 0;
  show();
};

export const hideNames = (): void => {
  choices = [];
  show();
};

/** Takes a key while names are offered; true when it was for them. */
export const keyForNames = (event: KeyboardEvent): boolean => {
  if (list.hidden) return false;
  if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
    chosen = (chosen + (event.key === 'ArrowDown' ? 1 : -1) + choices.length) % choices.length;
    show();
  } else if (event.key === 'Enter' || event.key === 'Tab') take();
  else if (event.key === 'Escape') hideNames();
  else return false;
  event.preventDefault();
  return true;
};

const take = (): void => {
  const { name = '' } = choices[chosen] ?? {};
  const at = field.selectionStart;
  const from = at - (typed()?.length ?? 0);
  field.setRangeText(`${name} `, from, at, 'end');
  hideNames();
  field.focus();
};
