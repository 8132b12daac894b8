import { describe, expect, it } from 'vitest';
import { readSettings, SettingError } from '../../../src/site/settings.ts';

describe('the settings of a build', () => {
  it('may all be left out', () => {
    expect(readSettings({})).toEqual({
      siteUrl: undefined,
      base: '/',
      interviewerUrl: undefined,
      repositoryUrl: undefined,
    });
  });

  it('lose doubled and missing slashes', () => {
    const read = readSettings({ SITE_URL: 'https://questions.example.org//', BASE_PATH: 'viva' });
    expect(read.siteUrl).toBe('https://questions.example.org');
    expect(read.base).toBe('/viva/');
  });

  it.each([
    ['SITE_URL', 'questions.example.org'],
    ['SITE_URL', 'http://questions.example.org'],
    ['REPOSITORY_URL', 'javascript:alert(1)'],
    ['BASE_PATH', '/a b/'],
    ['BASE_PATH', '/../x'],
  ])('that cannot be used are named with their value and an example: %s=%s', (name, value) => {
    const read = () => readSettings({ [name]: value });
    expect(read).toThrow(SettingError);
    expect(read).toThrow(`${name} is \`${value}\``);
    expect(read).toThrow(/like (?:SITE_URL|REPOSITORY_URL|BASE_PATH)=/);
  });
});
