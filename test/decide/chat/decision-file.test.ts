import assert from 'node:assert/strict';
import { extractText } from '../../../data/importing/extract/extract-text.ts';
import { readDecisions } from '../../../data/store/decisions/decisions.ts';
import { groupId, startGroup, type GroupInTeams } from './group-in-teams.ts';

describe('a decision as a Word file', () => {
  let here: GroupInTeams;
  before(async () => {
    here = await startGroup();
    const sara = here.at('Sara Sekretær');
    await sara.say('notér beslutning i Klyngen Prøve, punkt 4: Mødet flyttes til den 21. april.');
    await sara.click(sara.last(), 'Notér', {
      ...{ title: 'Mødet flyttet', text: 'Mødet flyttes til den 21. april.', decidedBy: 'Formandskabet' },
      decidedOn: '2026-03-02',
    });
  });
  after(() => here.stop());

  const ask = async (name: string) => {
    const [kept] = await readDecisions(here.store, here.tenant, groupId);
    assert.ok(kept);
    const at = here.at(name);
    const data = { language: 'da', verb: 'ballot.file', ballot: kept.record.ballot, group: groupId };
    return at.act(at.last().id, { type: 'Action.Execute', verb: 'ballot.file' }, data);
  };

  it('is offered to the group’s own, and put in their OneDrive when they say yes', async () => {
    await here.at('Anne Almind').say('hjælp');
    assert.match(JSON.stringify(await ask('Anne Almind')), /Sig ja til filen/);
    const anne = here.at('Anne Almind');
    assert.deepEqual(await anne.consent(anne.last(), 'accept'), { kind: 'done' });
    const [sent] = anne.last().files;
    const { uniqueId } = sent?.content as { uniqueId: string };
    const bytes = here.teams.files.get(`/files/${uniqueId}`)?.bytes;
    assert.ok(bytes);
    assert.match((await extractText(bytes, 'beslutning.docx')).text, /Mødet flyttes til den 21\. april/);
  });

  it('is not told of to anybody else', async () => {
    await here.at('Ude Fremmed').say('hjælp');
    const outcome = await ask('Ude Fremmed');
    assert.equal(outcome.kind, 'message');
    assert.doesNotMatch(JSON.stringify(outcome), /Mødet/);
    assert.equal(here.at('Ude Fremmed').last().files.length, 0);
  });
});
