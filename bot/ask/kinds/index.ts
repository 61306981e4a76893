import { agendaItem } from './items/agenda-item.ts';
import { approval } from './agreements/approval.ts';
import { attachments } from './items/attachments.ts';
import { attendance } from './meetings/attendance.ts';
import { chair } from './groups/chair.ts';
import { composition } from './groups/composition.ts';
import { contacts } from './groups/contacts.ts';
import { deadline } from './items/deadline.ts';
import { opposed } from './decided/opposed.ts';
import { writtenDecisions } from './decided/written-decisions.ts';
import { decision } from './items/decision.ts';
import { inForce } from './agreements/in-force.ts';
import type { AnswerKind } from './kind.ts';
import { mandate } from './groups/mandate.ts';
import { meaning } from './people/meaning.ts';
import { meeting } from './meetings/meeting.ts';
import { nextMeeting } from './meetings/next-meeting.ts';
import { owner } from './agreements/owner.ts';
import { post, presence } from './people/post.ts';
import { passage } from './passage.ts';
import { person } from './people/person.ts';
import { portfolio } from './agreements/portfolio.ts';
import { followUp } from './items/follow-up.ts';
import { position } from './items/position.ts';
import { recommendation } from './items/recommendation.ts';
import { reportingLine } from './groups/reporting-line.ts';
import { period } from './groups/period.ts';
import { rules } from './groups/rules.ts';
import { secretariat } from './groups/secretariat.ts';
import { succession } from './groups/succession.ts';

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
  rules,
  period,
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
  followUp,
  attachments,
  attendance,
  person,
  post,
  presence,
  meaning,
  passage,
];
