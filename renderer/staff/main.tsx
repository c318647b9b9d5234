import { mount } from '../lib/mount.tsx';
import { StaffView } from './staff-view.tsx';

mount(<StaffView />);
