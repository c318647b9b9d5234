import { allTextsInEnglish } from '../../shared/i18n/all-texts.ts';
import { mount } from '../lib/mount.tsx';
import { StaffView } from './staff-view.tsx';

mount(<StaffView />, allTextsInEnglish);
