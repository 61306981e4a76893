import type { Sentences } from './text.da.ts';

/** What is said in English about groups and their people. */
export const english: Sentences = {
  roles: {
    secretary: 'secretary',
    chair: 'chair',
    member: 'member',
    substitute: 'substitute',
    observer: 'observer',
    'contact-director': 'contact director',
  },
  onlyRoles: (group, roles, who) =>
    `Only a ${roles.join(' or ')} in ${group} and Punkt's administrators can do that; ask ${who}.`,
  onlyAdmins: "Only Punkt's administrators can do that; ask your IT department who they are.",
  strangers:
    'I belong to another organisation and can only answer you once the secretary of one of its groups has added you to the group.',
  unknownPerson: 'I cannot see who you are, so I cannot do that; write to me in Teams.',
  whichGroup: 'Write at the end which group you mean, for example "in Klyngen Nord".',
  noGroup: (name) => `I know no group called "${name}"; an administrator can write "create group ${name}".`,
  severalGroups: (name, choices) =>
    `There are several groups called "${name}", so add the region: ${choices.join('; ')}.`,
  notInConversation: (name) =>
    `I cannot find ${name} in this conversation, so nothing has changed; use "add person" or "people" in a private chat with me.`,
  noMention: 'Mention the person with @, so that I am sure who it is.',
  noRole: (role, roles) => `I do not know the role "${role}"; choose one of ${roles.join(', ')}.`,
  groupGone: 'I no longer know that group; write its name and I will show it again.',
  writeName: 'I have not met that person yet; write their name too, so that it can stand on the list.',
  membersOnly: (group) => `That is for those who are in ${group}; ask the group's secretary.`,
  privateOnly: 'Write that to me in a private chat; others can read along here.',
  noName: 'That is no name of a group; write it in words and at most 120 characters.',
  notInChannel: 'Write that in the channel or group chat it is about.',
  sharedOnly: 'I am not in this conversation myself yet; add me here and write it again.',
  created: (group) =>
    `${group} has been created. Appoint its secretary with "add person in ${group}" in a private chat with me.`,
  added: (name, role, group, organisation) =>
    `${name} is now ${role} in ${group}${organisation === null ? '' : ` for ${organisation}`}.`,
  removed: (name, group) => `${name} is no longer in ${group}.`,
  wasNotIn: (name, group) => `${name} was not in ${group}, so nothing has changed.`,
  lastSecretary: (group) =>
    `That would leave ${group} without a secretary, so nothing has changed; an administrator can do it.`,
  bound: (group) =>
    `This channel is now ${group}. Questions here are taken to be about that group. Of the group's own papers I only tell here what everybody in the channel may read.`,
  freed: 'This channel no longer belongs to a group.',
  contactSet: (party, names, group) => `Contact for ${party} in ${group}: ${names.join(', ')}.`,
  contactGone: (party, group) => `${party} no longer has a contact in ${group}.`,
  mailSubject: (group) => `Punkt in Teams: ${group}`,
  mailBody: (name, group) =>
    `Dear ${name}\n\nYou are in ${group}, which uses Punkt in Microsoft Teams for questions, decisions and deadlines. Open Teams, search for "Punkt" under Apps and press Add. You will then get messages about the group's work there.\n\nKind regards\nThe secretariat`,
  mailBodyAbroad: (name, group) =>
    `Dear ${name}\n\nYou are in ${group}, which uses Punkt in Microsoft Teams for questions, decisions and deadlines. Since you belong to another organisation, you write to Punkt in the channel we share: begin the message with @Punkt.\n\nKind regards\nThe secretariat`,
};
