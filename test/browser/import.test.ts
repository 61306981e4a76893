import { newPaper } from './new-paper.ts';
import { expect } from './expect.ts';
import { type Demo, startDemo } from '../teams-double/demo/start-demo.ts';
import { Pages } from './with-page.ts';

const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

describe('a paper sent in a browser', () => {
  let demo: Demo;
  let pages: Pages | undefined;
  before(async function () {
    demo = await startDemo({ now: '2024-06-01' });
    pages = await Pages.open(demo.address, this);
  });
  after(async () => {
    await pages?.close();
    await demo.stop();
  });

  it('counts for answers once the secretary has looked it through and accepted it, and not before', async () => {
    await pages?.withPage('import', {}, async (page) => {
      const log = page.getByRole('log');
      const ask = async (question: string) => {
        await page.getByLabel('Besked', { exact: true }).fill(question);
        await page.keyboard.press('Enter');
      };
      await page.getByLabel('Hvem er du?').selectOption('Mette Lindgren');
      await ask('Hvem ejer samarbejdsaftalen om hjemmeilt?');
      await expect(log).toHaveText(/står der ikke/);

      const [chooser] = await Promise.all([
        page.waitForEvent('filechooser'),
        page.getByRole('button', { name: /fil/i }).click(),
      ]);
      await chooser.setFiles({ name: 'kommissorium.docx', mimeType: docx, buffer: await newPaper() });
      await expect(log).toHaveText(/Arbejdsgruppen for hjemmeilt/);
      await expect(log).toHaveText(/Jeg fandt .*1 gruppe/);
      await pages?.shoot(page, 'import-review');
      await page.getByLabel(/Hvem må læse/).selectOption('public');
      await page.getByRole('button', { name: 'Godkend' }).click();
      await expect(log).toHaveText(/Papiret er godkendt/);

      await page.getByLabel('Hvem er du?').selectOption('Jonas Kjær');
      await ask('Hvem ejer samarbejdsaftalen om hjemmeilt?');
      await expect(log).toHaveText(/Arbejdsgruppen for hjemmeilt/);
      await expect(log).toHaveText(/kommissorium\.docx/);
    });
  });
});
