import { allTextsInEnglish } from '../../shared/i18n/all-texts.ts';
import { mount } from '../lib/mount.tsx';
import { FaultView } from './fault-view.tsx';

mount(<FaultView fault={location.hash.slice(1)} />, allTextsInEnglish);
