/** What a prompt page can do once its script has loaded; nothing here knows of answers. */
import { defineThemeChoice } from './theme-choice.ts';

defineThemeChoice();
