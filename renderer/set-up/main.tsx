import { allTextsInEnglish } from '../../shared/i18n/all-texts.ts';
import { mount } from '../lib/mount.tsx';
import { SetUpView } from './set-up-view.tsx';

mount(<SetUpView />, allTextsInEnglish);
