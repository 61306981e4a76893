import ICAL from 'ical.js';
import { Temporal } from 'temporal-polyfill';
import { danishZone } from '../../../data/calendar/danish-time.ts';
import type { IsoDate } from '../../../data/model/time.ts';
import type { CalendarEvent } from './calendar-events.ts';
import { copenhagen } from './copenhagen.ts';
import { foldLines } from './fold.ts';

const utc = (instant: string): ICAL.Time =>
  ICAL.Time.fromDateTimeString(`${new Date(instant).toISOString().slice(0, 19)}Z`);

/** When something that begins at a Danish local time is over, in Danish local time. */
const endOf = (day: IsoDate, time: string, minutes: number): string =>
  Temporal.PlainDateTime.from(`${day}T${time}`)
    .toZonedDateTime(danishZone, { disambiguation: 'compatible' })
    .add({ minutes })
    .toPlainDateTime()
    .toString({ smallestUnit: 'second' });

const local = (name: string, value: string): ICAL.Property => {
  const property = new ICAL.Property(name);
  property.setParameter('tzid', danishZone);
  property.setValue(ICAL.Time.fromDateTimeString(value));
  return property;
};

const wholeDay = (name: string, day: IsoDate): ICAL.Property => {
  const property = new ICAL.Property(name);
  property.resetType('date');
  property.setValue(ICAL.Time.fromDateString(day));
  return property;
};

const component = (event: CalendarEvent, madeAt: string): ICAL.Component => {
  const made = new ICAL.Component('vevent');
  const { start } = event;
  const add = (name: string, value: string | number | ICAL.Time): void => {
    made.addPropertyWithValue(name, value);
  };
  add('uid', event.uid);
  add('dtstamp', utc(madeAt));
  if (event.changedAt !== null) add('last-modified', utc(event.changedAt));
  add('sequence', event.sequence);
  add('status', event.cancelled ? 'CANCELLED' : 'CONFIRMED');
  add('summary', event.title);
  if ('time' in start) {
    made.addProperty(local('dtstart', `${start.day}T${start.time}:00`));
    made.addProperty(local('dtend', endOf(start.day, start.time, start.minutes)));
  } else {
    made.addProperty(wholeDay('dtstart', start.day));
    made.addProperty(wholeDay('dtend', start.until));
  }
  if (event.place !== null) add('location', event.place);
  if (event.lines.length > 0) add('description', event.lines.join('\n'));
  add('transp', event.free ? 'TRANSPARENT' : 'OPAQUE');
  return made;
};

/**
 * A calendar file (RFC 5545): CRLF, lines folded at 75 octets, Danish time with its own VTIMEZONE. Imported again after
 * a change, each event replaces the earlier one by its UID.
 * @param madeAt when the file is made, an instant
 */
export const calendarFile = (name: string, events: readonly CalendarEvent[], madeAt: string): string => {
  const calendar = new ICAL.Component('vcalendar');
  calendar.addPropertyWithValue('version', '2.0');
  calendar.addPropertyWithValue('prodid', '-//Punkt//Punkt//DA');
  calendar.addPropertyWithValue('method', 'PUBLISH');
  calendar.addPropertyWithValue('x-wr-calname', name);
  calendar.addSubcomponent(ICAL.Component.fromString(copenhagen));
  for (const event of events) calendar.addSubcomponent(component(event, madeAt));
  // The library counts the blank that begins a folded line for nothing, so such a line is one octet too long.
  return `${foldLines(calendar.toString())}\r\n`;
};
