import type { Door } from './flow/draft.ts';
import type { Flow, FlowEvent } from './flow/events.ts';
import { CategoryScreen } from './screens/category-screen.tsx';
import { ChildDetailsScreen } from './screens/child-details-screen.tsx';
import { ChildScreen } from './screens/child-screen.tsx';
import { DetailsScreen } from './screens/details-screen.tsx';
import { DevicesScreen } from './screens/devices-screen.tsx';
import { DoneScreen } from './screens/done-screen.tsx';
import { ExpectedChoiceScreen } from './screens/expected-choice-screen.tsx';
import { ExpectedScreen } from './screens/expected-screen.tsx';
import { GroupAgreeScreen } from './screens/group-agree-screen.tsx';
import { GroupDoneScreen } from './screens/group-done-screen.tsx';
import { GroupMembersScreen } from './screens/group-members-screen.tsx';
import { GroupRulesScreen } from './screens/group-rules-screen.tsx';
import { HandlingScreen } from './screens/handling-screen.tsx';
import { LeavingScreen } from './screens/leaving-screen.tsx';
import { PassScreen } from './screens/pass-screen.tsx';
import { PhotoScreen } from './screens/photo-screen.tsx';
import { ReadBackScreen } from './screens/read-back-screen.tsx';
import { RulesScreen } from './screens/rules-screen.tsx';
import { SignOutConfirmScreen } from './screens/sign-out-confirm-screen.tsx';
import { SignOutScreen } from './screens/sign-out-screen.tsx';
import { SignScreen } from './screens/sign-screen.tsx';
import { SignedOutScreen } from './screens/signed-out-screen.tsx';
import { StaffDoneScreen, StaffPassScreen } from './screens/staff-pass-screen.tsx';
import { WelcomeScreen } from './screens/welcome-screen.tsx';

/** What every screen gets. */
export interface ScreenProps<S extends Flow['screen']> {
  door: Door;
  state: Extract<Flow, { screen: S }>;
  send: (event: FlowEvent) => void;
  askStaff: () => void;
}

export function CurrentScreen({ state, ...props }: Omit<ScreenProps<never>, 'state'> & { state: Flow }) {
  switch (state.screen) {
    case 'sign':
      return <SignScreen {...props} state={state} />;
    case 'pass':
      return <PassScreen {...props} state={state} />;
    case 'welcome':
      return <WelcomeScreen {...props} state={state} />;
    case 'staff-pass':
      return <StaffPassScreen {...props} state={state} />;
    case 'staff-done':
      return <StaffDoneScreen {...props} state={state} />;
    case 'expected':
      return <ExpectedScreen {...props} state={state} />;
    case 'expected-choice':
      return <ExpectedChoiceScreen {...props} state={state} />;
    case 'category':
    case 'group-category':
      return <CategoryScreen {...props} state={state} />;
    case 'details':
      return <DetailsScreen {...props} state={state} />;
    case 'leaving':
      return <LeavingScreen {...props} state={state} />;
    case 'child':
      return <ChildScreen {...props} state={state} />;
    case 'child-details':
      return <ChildDetailsScreen {...props} state={state} />;
    case 'group-members':
      return <GroupMembersScreen {...props} state={state} />;
    case 'photo':
      return <PhotoScreen {...props} state={state} />;
    case 'devices':
      return <DevicesScreen {...props} state={state} />;
    case 'handling':
      return <HandlingScreen {...props} state={state} />;
    case 'rules':
      return <RulesScreen {...props} state={state} />;
    case 'read-back':
      return <ReadBackScreen {...props} state={state} />;
    case 'group-rules':
      return <GroupRulesScreen {...props} state={state} />;
    case 'group-agree':
      return <GroupAgreeScreen {...props} state={state} />;
    case 'done':
      return <DoneScreen {...props} state={state} />;
    case 'group-done':
      return <GroupDoneScreen {...props} state={state} />;
    case 'sign-out':
      return <SignOutScreen {...props} state={state} />;
    case 'sign-out-confirm':
      return <SignOutConfirmScreen {...props} state={state} />;
    case 'signed-out':
      return <SignedOutScreen {...props} state={state} />;
  }
}
