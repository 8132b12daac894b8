/** Checks that a page's policy binds everything on it: the tag has to come before all it is to govern. */
import { attributeOf, type BuiltPage, elementsOf } from '../../../src/integrations/built-site.ts';
import type { Fault } from './fault.ts';

/** Bytes within which a browser looks for the encoding. https://html.spec.whatwg.org/#charset */
const ENCODING_WINDOW = 1024;

/** Faults of the policy's tag: first element in the head, exactly `policy`, and the encoding still in time. */
export function checkPolicyMeta(page: BuiltPage, policy: string): Fault[] {
  const head = [...elementsOf(page.document)].find((element) => element.tagName === 'head');
  const first = head?.childNodes.find((node) => 'tagName' in node);
  const fault = (what: string): Fault => ({ page: page.path, line: 1, what });
  if (first === undefined || !('attrs' in first)) return [fault('has an empty head')];
  const isPolicy =
    first.tagName === 'meta' && attributeOf(first, 'http-equiv')?.toLowerCase() === 'content-security-policy';
  if (!isPolicy) {
    return [fault(`begins its head with \`<${first.tagName}>\`; the policy’s <meta> has to come first`)];
  }
  const faults: Fault[] = [];
  if (attributeOf(first, 'content') !== policy) {
    faults.push(fault(`has the policy \`${attributeOf(first, 'content')}\`; it should be \`${policy}\``));
  }
  if (!/<meta charset="?utf-8/i.test(page.html.slice(0, ENCODING_WINDOW))) {
    faults.push(fault(`does not say its encoding within the first ${ENCODING_WINDOW} bytes`));
  }
  return faults;
}
