/** What a property may hold: a type, some words, or objects of a type that is not written (columns, facts, choices). */
type Allowed = 'string' | 'boolean' | 'number' | 'object' | 'strings' | readonly string[] | { of: string };
type Properties = Record<string, Allowed>;

const spacing = ['None', 'Small', 'Default', 'Medium', 'Large', 'ExtraLarge', 'Padding'];
const element: Properties = {
  type: 'string',
  id: 'string',
  isVisible: 'boolean',
  separator: 'boolean',
  spacing,
};
const containerStyle = ['default', 'emphasis', 'good', 'attention', 'warning', 'accent'];
const action: Properties = {
  type: 'string',
  title: 'string',
  tooltip: 'string',
  style: ['default', 'positive', 'destructive'],
};
const submit: Properties = { ...action, data: 'object', associatedInputs: ['auto', 'none'] };
const input: Properties = {
  ...element,
  label: 'string',
  isRequired: 'boolean',
  errorMessage: 'string',
  placeholder: 'string',
  value: 'string',
};

/** All that our cards use of version 1.5 and Teams' additions. A card that needs more adds it here, having read it up. */
const known: Record<string, Properties> = {
  AdaptiveCard: {
    type: 'string',
    $schema: 'string',
    version: ['1.5'],
    lang: ['da', 'en'],
    speak: 'string',
    fallbackText: 'string',
    body: { of: 'element' },
    actions: { of: 'element' },
    msteams: 'object',
    refresh: { of: 'Refresh' },
  },
  Refresh: { action: { of: 'element' }, userIds: 'strings' },
  TextBlock: {
    ...element,
    text: 'string',
    wrap: 'boolean',
    weight: ['Lighter', 'Default', 'Bolder'],
    size: ['Small', 'Default', 'Medium', 'Large', 'ExtraLarge'],
    color: ['Default', 'Dark', 'Light', 'Accent', 'Good', 'Warning', 'Attention'],
    isSubtle: 'boolean',
    style: ['default', 'heading'],
  },
  FactSet: { ...element, facts: { of: 'Fact' } },
  Fact: { title: 'string', value: 'string' },
  Container: {
    ...element,
    items: { of: 'element' },
    style: containerStyle,
    bleed: 'boolean',
    selectAction: { of: 'element' },
  },
  ColumnSet: { ...element, columns: { of: 'element' }, style: containerStyle },
  Column: {
    ...element,
    items: { of: 'element' },
    width: 'string',
    verticalContentAlignment: ['Top', 'Center', 'Bottom'],
  },
  ActionSet: { ...element, actions: { of: 'element' } },
  'Input.Text': { ...input, isMultiline: 'boolean', maxLength: 'number' },
  'Input.ChoiceSet': {
    ...input,
    style: ['compact', 'expanded', 'filtered'],
    isMultiSelect: 'boolean',
    wrap: 'boolean',
    choices: { of: 'Choice' },
    'choices.data': { of: 'element' },
  },
  'Input.Date': input,
  'Input.Time': input,
  'Input.Toggle': { ...input, title: 'string', wrap: 'boolean' },
  Choice: { title: 'string', value: 'string' },
  'Data.Query': { type: 'string', dataset: 'string' },
  'Action.Execute': { ...submit, verb: 'string', fallback: { of: 'element' } },
  'Action.Submit': submit,
  'Action.OpenUrl': { ...action, url: 'string' },
  'Action.ToggleVisibility': { ...action, targetElements: 'strings' },
};

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const problemOf = (value: unknown, allowed: Allowed): string | null => {
  if (typeof allowed === 'string') {
    if (allowed === 'strings')
      return Array.isArray(value) && value.every((one) => typeof one === 'string')
        ? null
        : 'is no list of texts';
    const fits = allowed === 'object' ? isObject(value) : typeof value === allowed;
    return fits ? null : `is no ${allowed}`;
  }
  if (!('of' in allowed))
    return typeof value === 'string' && allowed.includes(value)
      ? null
      : `may not be ${JSON.stringify(value)}`;
  return null;
};

/** Properties nobody knows and values of a wrong type, which Microsoft's parser lets through; each with its path. */
export const strangeIn = (node: unknown, path = 'card', as = 'element'): string[] => {
  if (!isObject(node)) return [`${path} is no object`];
  const type = as === 'element' ? node['type'] : as;
  const properties = typeof type === 'string' ? known[type] : undefined;
  if (properties === undefined) return [`${path} is of an unknown type ${JSON.stringify(type)}`];
  return Object.entries(node).flatMap(([key, value]) => {
    const here = `${path}.${key}`;
    const allowed = properties[key];
    if (allowed === undefined) return [`${here} is unknown for ${String(type)}`];
    const problem = problemOf(value, allowed);
    if (problem !== null) return [`${here} ${problem}`];
    if (typeof allowed === 'string' || !('of' in allowed)) return [];
    const list = Array.isArray(value) ? (value as unknown[]) : [value];
    return list.flatMap((one, index) => strangeIn(one, `${here}[${String(index)}]`, allowed.of));
  });
};
