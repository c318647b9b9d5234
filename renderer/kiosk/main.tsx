import { mount } from '../lib/mount.tsx';
import { KioskView } from './kiosk-view.tsx';

mount(<KioskView />);
