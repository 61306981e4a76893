import { agendaItem } from './agenda-item.ts';
import { approval } from './approval.ts';
import { attachments } from './attachments.ts';
import { attendance } from './attendance.ts';
import { chair } from './chair.ts';
import { composition } from './composition.ts';
import { contacts } from './contacts.ts';
import { deadline } from './deadline.ts';
import { opposed } from './decided/opposed.ts';
import { writtenDecisions } from './decided/written-decisions.ts';
import { decision } from './decision.ts';
import { inForce } from './in-force.ts';
import type { AnswerKind } from './kind.ts';
import { mandate } from './mandate.ts';
import { meaning } from './meaning.ts';
import { meeting } from './meeting.ts';
import { nextMeeting } from './next-meeting.ts';
import { owner } from './owner.ts';
import { passage } from './passage.ts';
import { person } from './person.ts';
import { portfolio } from './portfolio.ts';
import { position } from './position.ts';
import { recommendation } from './recommendation.ts';
import { reportingLine } from './reporting-line.ts';
import { secretariat } from './secretariat.ts';
import { succession } from './succession.ts';

/** Every kind of answer. Add a new one here. */
export const kinds: readonly AnswerKind[] = [
  owner,
  portfolio,
  mandate,
  composition,
  contacts,
  chair,
  secretariat,
  reportingLine,
  succession,
  approval,
  writtenDecisions,
  opposed,
  decision,
  recommendation,
  agendaItem,
  position,
  inForce,
  meeting,
  nextMeeting,
  deadline,
  attachments,
  attendance,
  person,
  meaning,
  passage,
];
