import { mount } from '../lib/mount.tsx';
import { FaultView } from './fault-view.tsx';

mount(<FaultView fault={location.hash.slice(1)} />);
