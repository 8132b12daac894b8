import { expect, it } from 'vitest';
import { promptRecordSchema } from '../../../../src/model/question-record.ts';
import { checkedRecord } from '../../../../src/site/data/checked-record.ts';

const RECORD = {
  id: 'rust-09',
  bank: 'rust',
  number: 9,
  title: 'Order-flow protection',
  prompt: 'Protect it.',
  zh: { title: '订单流保护', prompt: '请保护。' },
  difficulty: 'advanced',
  minutes: 25,
  type: 'scenario',
  topics: ['exchanges-and-markets'],
  constraints: { technical: ['Slots take 12 s.'] },
  askUrl: '/ask/rust-09/',
};

it('lets a record through that meets its schema', () => {
  expect(checkedRecord(promptRecordSchema, RECORD, 'rust-09')).toEqual(RECORD);
});

it('names question, field, reason and mend where a record does not, for every fault at once', () => {
  const bad = { ...RECORD, minutes: 26, insight: 'An answer.' };
  expect(() => checkedRecord(promptRecordSchema, bad, 'rust-09')).toThrow(
    /The data of `rust-09` does not meet the schema[\s\S]*`minutes`:[\s\S]*"insight"[\s\S]*Why: [\s\S]*Mend: Mend the field/,
  );
});

it('takes no address that is none', () => {
  expect(() => checkedRecord(promptRecordSchema, { ...RECORD, askUrl: 'ask/rust-09' }, 'rust-09')).toThrow(
    '`askUrl`',
  );
});
