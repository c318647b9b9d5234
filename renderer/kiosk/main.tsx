import { doorTextsInEnglish } from '../../shared/i18n/door-texts.ts';
import { mount } from '../lib/mount.tsx';
import { KioskView } from './kiosk-view.tsx';

mount(<KioskView />, doorTextsInEnglish);
