import { find } from './dom.ts';
import { text } from '../text.ts';

/** Light or dark: as the machine prefers, until one chooses. */
export const startTheme = (onChange: () => void): void => {
  const root = document.documentElement;
  const button = find('theme');
  const show = (theme: string): void => {
    root.dataset['theme'] = theme;
    button.setAttribute('aria-pressed', String(theme === 'dark'));
    button.setAttribute('aria-label', theme === 'dark' ? text.light : text.dark);
  };
  show(
    localStorage.getItem('theme') ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'),
  );
  button.addEventListener('click', () => {
    const theme = root.dataset['theme'] === 'dark' ? 'light' : 'dark';
    localStorage.setItem('theme', theme);
    show(theme);
    onChange();
  });
};
