import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { ChooseSome } from '../../ui/choice.tsx';
import { Isolated } from '../../ui/isolated.tsx';
import type { ScreenProps } from '../current-screen.tsx';
import { groupPeople } from '../flow/draft.ts';
import { isAnswered } from '../flow/route.ts';
import { StepFrame } from '../step-frame.tsx';

/** Each person of the group agrees by touching their own name. */
export function GroupAgreeScreen(props: ScreenProps<'group-agree'>) {
  const { t } = useTranslation();
  const { door, state, send } = props;
  const people = groupPeople(state.draft);
  const agreed = people.flatMap(({ agrees }, person) => (agrees ? [String(person)] : []));

  function choose(next: string[]): void {
    for (const [person, { agrees }] of people.entries()) {
      const chosen = next.includes(String(person));
      if (chosen !== agrees) send({ type: 'agree', person, agrees: chosen });
    }
  }

  return (
    <StepFrame
      {...props}
      title={t('kiosk.group.agreeTitle')}
      action={
        <Button
          look="primary"
          size="large"
          isDisabled={state.sending || !isAnswered(state.screen, state.draft, door)}
          onPress={() => send({ type: 'next' })}
        >
          {t('kiosk.group.agreeAll')}
        </Button>
      }
    >
      <p>{t('kiosk.group.agreeHint')}</p>
      <ChooseSome
        label={t('kiosk.group.agreeTitle')}
        labelHidden
        layout="grid"
        options={people.map(({ name }, person) => ({
          value: String(person),
          label: <Isolated sentence={(isolate) => t('kiosk.group.agrees', { name: isolate(name) })} />,
        }))}
        value={agreed}
        onChange={choose}
      />
    </StepFrame>
  );
}
