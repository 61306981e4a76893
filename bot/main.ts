/** The composition root: the one place where the parts are put together. */
import { languageOf } from '../data/language/detect.ts';
import type { Roster } from '../data/model/people.ts';
import { visibleTo } from '../data/register/visible-to.ts';
import type { Store } from '../data/store/store.ts';
import { goesOn, prepare, type Asked } from './ask/ask.ts';
import { createConversations } from './ask/conversations.ts';
import { tell } from './ask/remembered.ts';
import { avoidedFor } from './avoided-days.ts';
import { asksOfRecords } from './ask/kinds/decided/recorded.ts';
import { questionAction, questionRoute } from './ask/question-routes.ts';
import { createSearch, prepareSearch } from './ask/showing/search-hits.ts';
import { showAction, showRoute } from './ask/showing/show-routes.ts';
import type { Sight } from './ask/showing/sight.ts';
import { type Clock, startClock } from './clock.ts';
import { tenantOf } from './commands/open-store.ts';
import type { Config } from './config.ts';
import { ballotActions } from './decide/chat/actions.ts';
import { ballotFiles } from './decide/chat/decision-file.ts';
import { ballotRoutes } from './decide/chat/routes.ts';
import { feedbackDialog, helpReply, welcomeReply } from './conversation-cards.ts';
import { followRegister } from './current-register.ts';
import { createExamples } from './examples.ts';
import { keepFeedback } from './feedback.ts';
import type { CardAction, Inbound, Message } from './inbound.ts';
import { keepingActions, keepingRoutes } from './keeping/chat/erase-routes.ts';
import type { Log } from './log.ts';
import { createChatCorrections } from './papers/chat-corrections.ts';
import { createChatPapers } from './papers/chat-papers.ts';
import { teamsFileHosts } from './papers/download.ts';
import { paperActions, paperMessages } from './papers/paper-routes.ts';
import { administrators } from './people/allowed/administrators.ts';
import { createAudience } from './people/reading/audience.ts';
import { followDirectory } from './people/directory.ts';
import { createImporterOf } from './people/allowed/importers.ts';
import { createMayTellIn } from './people/allowed/may-tell-in.ts';
import { createPeople } from './people/rosters/people.ts';
import { peopleActions } from './people/chat/people-actions.ts';
import { peopleRoutes } from './people/chat/people-routes.ts';
import { pickedPerson } from './people/meant/picked-person.ts';
import { createPresence, type PresenceKeeper } from './people/reached/presence.ts';
import { placeOf } from './people/reached/reach.ts';
import { setupInstead, setupRoutes } from './people/setup/setup-routes.ts';
import { createTurnAway } from './people/allowed/turn-away.ts';
import { createPresenceReply } from './people/reached/welcome.ts';
import { createWhichGroup } from './people/meant/which-group.ts';
import { meetActions } from './meet/chat/actions.ts';
import { meetingFiles } from './meet/chat/files.ts';
import { meetRoutes } from './meet/chat/routes.ts';
import { absenceActions } from './minutes/chat/absence-actions.ts';
import { minutesActions } from './minutes/chat/minutes-actions.ts';
import { minutesFiles } from './minutes/chat/minutes-file.ts';
import { minutesRoutes } from './minutes/chat/routes.ts';
import { remindActions } from './remind/chat/actions.ts';
import { remindRoutes } from './remind/chat/routes.ts';
import { startServer } from './server.ts';
import { createConnection } from './teams/connection.ts';
import { createMembers } from './teams/members.ts';
import type { Features } from './teams/routing.ts';
import { smallTalkRoutes } from './teams/small-talk.ts';
import { measureStore } from './telemetry/measure-store.ts';
import { silent, type Telemetry } from './telemetry/telemetry.ts';
import { createTeams } from './teams/teams.ts';
import { usualTurnPace, type TurnPace } from './teams/turn-pace.ts';
import { wireBallots } from './wire-ballots.ts';
import { wireDeadlines } from './wire-deadlines.ts';
import { keepingOn, startTidying } from './wire-keeping.ts';
import { wireMeetings } from './wire-meetings.ts';
import { wireMinutes } from './wire-minutes.ts';
import { wireOutbox } from './wire-outbox.ts';

export type Punkt = {
  port: number;
  /** Questions its papers answer, in Danish. */
  examples: () => string[];
  /** All that can be written and pressed, by its names; for tests that each has been thought of. */
  routes: { messages: string[]; verbs: string[]; files: string[] };
  /** Does at once what is due, by the clock as it is: looks after deadlines, closes ballots, sends. */
  wake: () => void;
  stop: () => Promise<void>;
};

/** What the bot is started with. */
export type Start = {
  config: Config;
  /** Open; whoever opened it closes it. */
  store: Store;
  log: Log;
  /** The present; handed in by tests that move it. */
  clock?: Clock;
  /** Where what happens is measured; stopped by whoever started it. */
  telemetry?: Telemetry;
  /** How much one person may ask. */
  turnPace?: TurnPace;
};

/**
 * Starts the whole bot on an open store: register, questions, Teams, HTTP. Stopping finishes the running turns.
 *
 * @throws StoreError when the store cannot be read, and the system's error when the address cannot be had
 */
export const startPunkt = async ({
  config,
  store: opened,
  log,
  clock = startClock(config.now),
  telemetry = silent,
  turnPace = usualTurnPace,
}: Start): Promise<Punkt> => {
  const store = measureStore(opened, telemetry);
  const now = () => clock.now().toString({ smallestUnit: 'millisecond' });
  const tenant = tenantOf(config);
  let originsChanged = (): void => undefined;
  const register = await followRegister(store, tenant, log, (built) => {
    prepare(built);
    prepareSearch(built);
    originsChanged();
  });
  const directory = await followDirectory(store, tenant, log);
  const connection = createConnection(config.teams);
  const roster = createMembers(connection.adapter);
  const isAdmin = administrators(config.admins, config.tenant);
  const people = createPeople({ store, tenant, isAdmin, directory, now });
  const presence = createPresence(store, tenant, directory);
  const audience = createAudience(directory, roster, log);
  const groupOf = ({ conversation }: Inbound): Roster | null => {
    const bound = directory.conversation(conversation.id)?.bound ?? null;
    return bound === null ? null : directory.roster(bound.groupId);
  };
  /** All that a question asked there means besides its words. */
  const askedThere = async (inbound: Message | CardAction) => {
    const group = groupOf(inbound);
    return {
      asOf: clock.today(),
      region: group?.region ?? config.region,
      group: group?.name ?? null,
      viewer: await audience.viewer(inbound),
    };
  };
  const answer = async (asked: Asked) => {
    // What a group decided a moment ago is to be told at once.
    if (asksOfRecords(asked.text)) await register.refresh();
    const told = tell(asked, register.current());
    const { status, language } = told.answer;
    telemetry.count('answers', { status, language });
    return told;
  };
  const sightOf = async (inbound: Message | CardAction): Promise<Sight> => {
    const asked = await askedThere(inbound);
    const shown = register.current();
    return {
      ...asked,
      register: visibleTo(shown, asked.viewer),
      takesQuestions: true,
      isAnswered: (text) =>
        tell({ text, language: languageOf(text), ...asked }, shown).answer.status === 'answered',
    };
  };
  const examples = createExamples(register.current, (text, language, shown) => {
    const asked = { text, language, asOf: clock.today(), region: config.region };
    return tell(asked, shown).answer.status === 'answered';
  });
  const conversations = createConversations(store, tenant, now, log);
  const questions = {
    ...{ askedThere, answer, conversations, waysOn: examples },
    goesOn: (asked: Asked) => goesOn(asked, register.current()),
  };
  const importerOf = createImporterOf(store, tenant, isAdmin, directory);
  const writing = { store, tenant, importerOf, now, refresh: register.refresh };
  const rules = { hosts: teamsFileHosts, loopback: config.teams === null };
  const papers = {
    papers: createChatPapers({ ...writing, rules }),
    corrections: createChatCorrections({ ...writing, register: register.current }),
  };
  const grouping = { people, directory, roster, register: register.current };
  const question = showRoute({ sightOf }, questionRoute(questions));
  const running = { store, tenant, clock, log, telemetry, directory };
  const outbox = wireOutbox({ ...running, adapter: connection.adapter });
  const whichGroup = createWhichGroup(directory, register.current);
  const mayTellIn = createMayTellIn(directory, (conversation) => audience.readers(conversation));
  const wiring = { ...running, outbox, whichGroup };
  const ballots = wireBallots({
    ...wiring,
    papersFor: async (inbound) => visibleTo(register.current(), await audience.viewer(inbound)),
    refreshPapers: register.refresh,
    picked: (pressed, who) => pickedPerson(pressed, who, { roster, directory }),
    mayTellIn,
  });
  const meetings = wireMeetings({
    ...{ ...wiring, visibleTo, mayTellIn },
    avoidedFor: ({ region, organisations }) =>
      avoidedFor(config.avoidedDays, { region: region ?? config.region, organisations }),
    outbox: {
      wake: () => {
        outbox.wake();
        // A meeting that is moved, or an agenda that is out, moves or ends deadlines.
        originsChanged();
      },
    },
    register: register.current,
    viewerOf: (inbound) => audience.viewer(inbound),
  });
  const minutes = await wireMinutes({
    ...{ ...wiring, mayTellIn },
    viewerOf: (inbound) => audience.viewer(inbound),
    refreshPapers: register.refresh,
  });
  const deadlines = wireDeadlines({
    ...wiring,
    register: register.current,
    viewerOf: audience.viewer,
    readersOf: audience.readers,
  });
  // Only once the register is the current one.
  originsChanged = () => void setImmediate(deadlines.wake);
  const senders = [ballots, meetings, minutes, deadlines].map(({ sender }) => sender);
  outbox.start(senders);
  const keeping = keepingOn(store, tenant, clock, ballots.parts.deciding);
  const tidying = startTidying(keeping, log, telemetry);
  const keeper: PresenceKeeper = {
    ...presence,
    note: async (inbound) => {
      const back = await presence.note(inbound);
      // What they could not be sent may still be worth sending.
      if (back) deadlines.wake();
      return back;
    },
  };
  const setup = {
    isAdmin,
    facts: () => ({
      registered: config.teams !== null,
      rosters: directory.rosters(),
      papers: [...register.current().papers.values()].filter(
        ({ documentId }) => !documentId.startsWith('decision:'),
      ).length,
      hasPlace: (groupId: string) => placeOf(directory, groupId) !== null,
      person: directory.person,
    }),
  };
  const features: Features = {
    turnAway: createTurnAway(config.tenant, directory),
    note: async (inbound) => {
      // Searches and cards reach Punkt from conversations it is not in, where it cannot be reached.
      if (inbound.kind === 'message') await keeper.note(inbound);
    },
    messages: [
      ...smallTalkRoutes({
        examples,
        help: helpReply,
        insteadOfGreeting: (message, language) => setupInstead(setup, { ...message, language }),
      }),
      ...setupRoutes(setup),
      ...keepingRoutes({ keeping, isAdmin }),
      ...paperMessages(papers),
      ...peopleRoutes(grouping),
      ...ballotRoutes(ballots.parts),
      ...meetRoutes(meetings.parts, question.reply),
      ...minutesRoutes(minutes.parts, question.reply),
      ...remindRoutes(deadlines.parts),
      question,
    ],
    actions: [
      showAction({ sightOf }, questionAction(questions)),
      ...paperActions(papers),
      ...peopleActions(grouping),
      ...ballotActions(ballots.parts),
      ...meetActions(meetings.parts),
      ...keepingActions({ keeping, isAdmin }),
      ...absenceActions(minutes.parts),
      ...minutesActions(minutes.parts),
      ...remindActions(deadlines.parts),
    ],
    files: [...ballotFiles(ballots.parts), ...meetingFiles(meetings.parts), ...minutesFiles(minutes.parts)],
    search: createSearch(register.current, clock.today),
    feedback: async (feedback) => {
      if (feedback.step === 'asked') return feedbackDialog(feedback);
      await keepFeedback(store, tenant, feedback, now());
      return null;
    },
    presence: createPresenceReply({
      presence: keeper,
      audience,
      welcome: async (inbound) => {
        const { language, conversation } = inbound;
        const first = setupInstead(setup, inbound);
        if (first !== null) return first;
        return welcomeReply(language, conversation.scope, groupOf(inbound)?.name ?? null, examples(language));
      },
    }),
  };
  const stopFollowing = async () => {
    await Promise.all([ballots, meetings, minutes, deadlines, tidying].map((one) => one.stop()));
    await outbox.stop();
    await conversations.written();
    register.stop();
    directory.stop();
  };
  const server = await startServer(
    {
      handleActivity: createTeams({
        connection,
        features,
        languageOf,
        log,
        telemetry,
        files: rules,
        turnPace,
      }),
      isReady: async () => {
        await store.get('register', tenant, 'readiness');
        return true;
      },
      loopbackOnly: config.teams === null,
      log,
    },
    config,
  ).catch(async (error: unknown) => {
    await stopFollowing();
    throw error;
  });
  log.info({ port: server.port, local: config.teams === null }, 'started');
  if (config.admins.length === 0) log.warn('nobody can appoint the first secretary: set PUNKT_ADMINS');
  return {
    port: server.port,
    examples: () => examples('da'),
    routes: {
      messages: features.messages.map(({ name }) => name),
      verbs: features.actions.map(({ verb }) => verb),
      files: features.files.map(({ file }) => file),
    },
    wake: () => {
      ballots.wake();
      meetings.wake();
      minutes.wake();
      deadlines.wake();
      outbox.wake();
    },
    stop: async () => {
      await server.close();
      await stopFollowing();
    },
  };
};
