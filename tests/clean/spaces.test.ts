import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seamBetween, withoutStraySpaces } from '../../pipeline/clean/spaces.js';
import { MappedText } from '../../pipeline/text/mapped-text.js';
import { withoutWhiteSpace } from '../../pipeline/text/white-space.js';

const clean = (line: string) => withoutStraySpaces(MappedText.fromString(line)).text;

describe('stray spaces', () => {
  it.each([
    ['到 2025 年，浙江将', '到2025年，浙江将'],
    ['感染 H7N9 禽流感疫情', '感染H7N9禽流感疫情'],
    ['类脑计算机（Darwin Mouse）', '类脑计算机（Darwin Mouse）'],
    ['“凤凰智审 2.0”上线', '“凤凰智审2.0”上线'],
    ['两个端 口呈现', '两个端口呈现'],
    ['安 徽 出 台 1 8 条 措 施', '安徽出台18条措施'],
    ['1 月 1 0 日 ， O p e n A I 发 布', '1月10日，OpenAI发布'],
    ['Talk is cheap. Show me the code.', 'Talk is cheap. Show me the code.'],
    ['RISC-V、file system和memory management三个', 'RISC-V、file system和memory management三个'],
    ['6月17 ~18日', '6月17~18日'],
    ['占 15.8% 。', '占15.8%。'],
    ['全角　空格', '全角空格'],
    ['iPhone 15 Pro发布', 'iPhone 15 Pro发布'],
    ['12.5  13.7', '12.5 13.7'],
    ['财政部 税务总局', '财政部税务总局'],
    ['1  \t安', '1安'],
    ['东盟        2103.5    1322.8     -2.8', '东盟  2103.5  1322.8  -2.8'],
  ])('%s', (line, wanted) => expect(clean(line)).toBe(wanted));

  it('takes out white space only, and is idempotent', () => {
    const line = fc.string({ unit: fc.constantFrom(...'安徽年月，。“”（）18A b5.-%~  \u3000\t') });
    fc.assert(
      fc.property(line, (given) => {
        const once = clean(given);
        expect(withoutWhiteSpace(once)).toBe(withoutWhiteSpace(given));
        expect(clean(once)).toBe(once);
      }),
    );
  });
});

describe('seams between lines', () => {
  it.each([
    ['总额１', '０亿元', ''],
    ['总额3', '000亿元', ''],
    ['in the', 'world', ' '],
    ['来自浙江大学的Darwin', 'Mouse', ' '],
    ['inter-', 'national', ''],
    ['http://www.', 'example.com', ''],
    ['浙江', '大学', ''],
    ['达到65%', 'of all', ''],
  ])('%s | %s', (left, right, wanted) => expect(seamBetween(left, right)).toBe(wanted));
});
