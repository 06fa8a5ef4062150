import { describe, expect, it } from 'vitest';
import {
  findPlaces,
  fullNameOf,
  isWithin,
  PLACES,
  parentOf,
  placeByCode,
  placeByName,
  provinceOf,
} from '../../pipeline/places/index.js';

describe('the gazetteer', () => {
  it('has 34 provinces, and every code and name once among the divisions that stand', () => {
    const standing = PLACES.filter(({ until }) => until === null);
    expect(standing.filter(({ level }) => level === 'province')).toHaveLength(34);
    expect(new Set(standing.map(({ code }) => code)).size).toBe(standing.length);
    expect(new Set(PLACES.map(({ code, name }) => code + name)).size).toBe(PLACES.length);
  });

  it('holds only Han characters, and codes whose province is there', () => {
    for (const place of PLACES) {
      expect(place.name + place.short).toMatch(/^\p{Script=Han}+$/u);
      expect(provinceOf(place)?.level).toBe('province');
    }
  });
});

describe('placeByName', () => {
  it.each([
    ['浙江', null, '330000'],
    ['浙江省', null, '330000'],
    ['浙', null, '330000'],
    ['杭州', null, '330100'],
    ['嘉善', null, '330421'],
    ['北京', null, '110000'],
    ['吉林', null, '220000'],
    ['吉林市', null, '220200'],
    ['鼓楼区', '江苏省', '320106'],
    ['鼓楼区', '福建省', '350102'],
    ['西湖区', '杭州市', '330106'],
    ['恩施', null, '422800'],
    ['江干区', null, '330104'],
    ['延边', null, '222400'],
  ])('%s in %s is %s', (name, region, code) => {
    expect(placeByName(name, region)?.code).toBe(code);
  });

  it('knows nothing of other words', () => {
    expect(placeByName('之江')).toBeUndefined();
    expect(placeByName('')).toBeUndefined();
  });
});

describe('findPlaces', () => {
  const read = (text: string, region: string | null = null) =>
    findPlaces(text, region).map((found) => [found.text, fullNameOf(found.place)]);

  it.each([
    ['会议在浙江省嘉兴市嘉善县召开', [['浙江省嘉兴市嘉善县', '浙江省嘉兴市嘉善县']]],
    ['走进嘉兴嘉善的田野', [['嘉兴嘉善', '浙江省嘉兴市嘉善县']]],
    [
      '杭州、宁波和温州',
      [
        ['杭州', '浙江省杭州市'],
        ['宁波', '浙江省宁波市'],
        ['温州', '浙江省温州市'],
      ],
    ],
    ['杭州西湖区', [['杭州西湖区', '浙江省杭州市西湖区']]],
    ['两地开展合作，公安机关会同有关部门', []],
    ['湖北公安县', [['湖北公安县', '湖北省荆州市公安县']]],
    ['上海浦东新区', [['上海浦东新区', '上海市浦东新区']]],
  ])('%s', (text, places) => {
    expect(read(text)).toEqual(places);
  });

  it('reads a homonym within the region of the issue', () => {
    expect(read('鼓楼区法院', '福建省')).toEqual([['鼓楼区', '福建省福州市鼓楼区']]);
  });

  it('gives the slice of the text', () => {
    const text = '6月，浙江杭州举行。';
    const [found] = findPlaces(text);
    expect(found === undefined ? '' : text.slice(found.start, found.end)).toBe('浙江杭州');
  });

  it('reads 100 kB of place names in well under a second', () => {
    const start = performance.now();
    findPlaces('中国浙江省杭州市'.repeat(12_500));
    expect(performance.now() - start).toBeLessThan(1500);
  });
});

describe('the tree of divisions', () => {
  it('leads from a county to its province', () => {
    const county = placeByCode('330421');
    if (county === undefined) throw new Error('嘉善县 is missing');
    expect(parentOf(county)?.name).toBe('嘉兴市');
    expect(provinceOf(county)?.name).toBe('浙江省');
    const province = placeByCode('330000');
    if (province === undefined) throw new Error('浙江省 is missing');
    expect(isWithin(county, province)).toBe(true);
    expect(isWithin(province, county)).toBe(false);
    expect(parentOf(province)).toBeUndefined();
  });
});
