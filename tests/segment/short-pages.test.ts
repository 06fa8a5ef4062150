import { expect, it } from 'vitest';
import { readPage } from '../support/structure.js';

const read = (page: string) => readPage(new TextEncoder().encode(page));

it('keeps the article of a short page at whose end a headline stands without text', () => {
  const { articles } = read(
    '江淮日报\n一、科学中心获批建设\n6月3日，国家发改委批复同意建设。省财政厅安排资金5.6亿元，同比增长12.5%。厅长在会上说，要加快推进。\n二、新厂投产\n6\n',
  );
  expect(articles).toHaveLength(1);
  expect(articles[0]?.headline.text).toContain('科学中心获批建设');
  expect(articles[0]?.text.text).toContain('资金5.6亿元');
});

it('takes no sentence for a masthead', () => {
  const { blocks } = read('晚报\n大桥通车\n昨日，跨海大桥通车。\n全长三公里。\n');
  expect(blocks.filter(({ kind }) => kind === 'furniture').map(({ content }) => content.text)).not.toContain(
    '昨日，跨海大桥通车。',
  );
});
