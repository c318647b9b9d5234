import { useTranslation } from 'react-i18next';
import { Isolated } from '../../ui/isolated.tsx';
import type { ScreenProps } from '../current-screen.tsx';
import { Frame } from '../frame.tsx';
import { BigChoices } from './big-choices.tsx';

/** Which of the expected visits it is: to be said even where there is only one. */
export function ExpectedChoiceScreen({ door, state, send, askStaff }: ScreenProps<'expected-choice'>) {
  const { t } = useTranslation();
  return (
    <Frame
      title={t('kiosk.expected.choose')}
      siteName={door.site.name}
      askStaff={askStaff}
      onBack={() => send({ type: 'back' })}
    >
      <BigChoices
        choices={state.found.map((expected) => ({
          key: expected.id,
          label: (
            <Isolated
              sentence={(isolate) =>
                expected.group === ''
                  ? t('kiosk.expected.chooseName', { name: isolate(expected.name) })
                  : t('kiosk.expected.group', { name: isolate(expected.group) })
              }
            />
          ),
          onPress: () => send({ type: 'choose-expected', requestId: crypto.randomUUID(), expected }),
        }))}
      />
    </Frame>
  );
}
