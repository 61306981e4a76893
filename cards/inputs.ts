/** A choice of a list: what comes back, and what is read. */
export interface Choice {
  id: string;
  title: string;
}

interface Asked {
  id: string;
  label: string;
  /** What stands in it to begin with. */
  value?: string;
  /** What is said when it is empty; an input without may be. */
  missing?: string;
}

const shared = ({ id, label, value = '', missing }: Asked) => ({
  id,
  label,
  ...(value === '' ? {} : { value }),
  ...(missing === undefined ? {} : { isRequired: true, errorMessage: missing }),
  spacing: 'Medium',
});

/** A text to write: one line, or `long` with several. `most` characters. */
export const textInput = ({
  most,
  long = false,
  placeholder,
  ...asked
}: Asked & { most: number; long?: boolean; placeholder?: string }): object => ({
  type: 'Input.Text',
  ...shared({ ...asked, value: (asked.value ?? '').slice(0, most) }),
  maxLength: most,
  ...(long ? { isMultiline: true } : {}),
  ...(placeholder === undefined ? {} : { placeholder }),
});

/** More choices than this are a list to unfold. */
const mostSeen = 8;
/** More than this nobody reads. */
const mostChoices = 100;

/** Something to choose, all seen or in a list to unfold; `several` gives the chosen with commas between. */
export const choiceInput = ({
  choices,
  folded,
  several = false,
  ...asked
}: Asked & { choices: readonly Choice[]; folded?: boolean; several?: boolean }): object => ({
  type: 'Input.ChoiceSet',
  ...shared(asked),
  style: (folded ?? choices.length > mostSeen) && !several ? 'compact' : 'expanded',
  wrap: true,
  ...(several ? { isMultiSelect: true } : {}),
  choices: choices.slice(0, mostChoices).map(({ id, title }) => ({ title, value: id })),
});

/** Teams' names for whom its people picker searches: everybody in the organisation, or in the card's conversation. */
export const peopleDatasets = {
  organisation: 'graph.microsoft.com/users',
  conversation: 'graph.microsoft.com/users?scope=currentContext',
};

/** Somebody to pick from the whole organisation; what comes back is their Entra object id, without a name. */
export const personInput = ({ placeholder, ...asked }: Asked & { placeholder: string }): object => ({
  type: 'Input.ChoiceSet',
  ...shared(asked),
  placeholder,
  style: 'filtered',
  choices: [],
  'choices.data': { type: 'Data.Query', dataset: peopleDatasets.organisation },
});

/** A day, `YYYY-MM-DD`. */
export const dateInput = (asked: Asked): object => ({ type: 'Input.Date', ...shared(asked) });

/** A time of day, `HH:MM`. */
export const timeInput = (asked: Asked): object => ({ type: 'Input.Time', ...shared(asked) });

/** Yes or no: `true` or `false` comes back. */
export const toggleInput = ({ title, ...asked }: Omit<Asked, 'missing'> & { title: string }): object => ({
  type: 'Input.Toggle',
  ...shared(asked),
  title,
  wrap: true,
});
