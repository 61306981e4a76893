import { find } from './basics/dom.ts';
import { fetchClock, moveClock } from './server.ts';
import { text } from './text.ts';
import type { ClockStep } from '../wire.ts';

const format = new Intl.DateTimeFormat('da-DK', {
  timeZone: 'Europe/Copenhagen',
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
});
const dayFormat = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Copenhagen', dateStyle: 'short' });

/** Milliseconds between which the time shown goes on by itself. */
const tick = 10_000;

/** Shows the time that Punkt thinks it is, and moves it. Hidden where the time cannot be moved. */
export const startClockControl = async (): Promise<void> => {
  const box = find('clock');
  const time = find<HTMLTimeElement>('clock-now');
  const day = find<HTMLInputElement>('clock-day');
  let ahead = 0;
  const show = (): void => {
    const now = new Date(Date.now() + ahead);
    time.textContent = format.format(now);
    time.dateTime = now.toISOString();
  };
  const take = ({ now }: { now: string }): void => {
    ahead = Date.parse(now) - Date.now();
    day.value = dayFormat.format(new Date(now));
    show();
  };
  const first = await fetchClock();
  if (first === null) return;
  box.hidden = false;
  take(first);
  setInterval(show, tick);
  const buttons = [...box.querySelectorAll('button')];
  const move = async (step: ClockStep): Promise<void> => {
    for (const button of buttons) button.disabled = true;
    box.dataset['moving'] = 'true';
    try {
      take(await moveClock(step));
    } catch {
      time.textContent = text.failed;
    } finally {
      for (const button of buttons) button.disabled = false;
      box.dataset['moving'] = 'false';
    }
  };
  find('clock-tomorrow').addEventListener('click', () => void move({ to: 'day' }));
  find('clock-next').addEventListener('click', () => void move({ to: 'next' }));
  find('clock-form').addEventListener('submit', (event) => {
    event.preventDefault();
    if (day.value !== '') void move({ to: 'date', date: day.value });
  });
};
