import { mount } from '../lib/mount.tsx';
import { SetUpView } from './set-up-view.tsx';

mount(<SetUpView />);
