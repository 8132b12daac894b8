/**
 * What every page can do once its script has loaded. Each behaviour looks for its own element and does
 * nothing where there is none, so that one small file, cached once, serves all pages.
 */
import { bindCards } from './cards.ts';
import { defineCopyCode } from './copy-code.ts';
import { defineCopyLinks } from './copy-links.ts';
import './diagram-viewer.ts';
import { defineNearestAddress } from './nearest-address.ts';
import { defineScrollSpy } from './scroll-spy.ts';
import { bindSearch } from './search/open.ts';
import { bindShortcuts } from './shortcuts.ts';
import { defineThemeChoice } from './theme-choice.ts';

defineThemeChoice();
defineCopyLinks();
defineCopyCode();
defineScrollSpy();
defineNearestAddress();
bindCards();
bindShortcuts();
bindSearch();
