import { useTranslation } from 'react-i18next';
import type { ScreenProps } from '../current-screen.tsx';
import { StepFrame } from '../step-frame.tsx';
import { BigChoices } from './big-choices.tsx';

const answers = [
  { move: 'no', label: 'kiosk.child.neither' },
  { move: 'late', label: 'kiosk.child.late' },
  { move: 'early', label: 'kiosk.child.early' },
] as const;

/** Whether the visitor brings a child late or takes one home early. */
export function ChildScreen(props: ScreenProps<'child'>) {
  const { t } = useTranslation();
  return (
    <StepFrame {...props} title={t('kiosk.child.title')} action={null}>
      <p>{t('kiosk.child.hint')}</p>
      <BigChoices
        choices={answers.map(({ move, label }) => ({
          key: move,
          label: t(label),
          onPress: () => props.send({ type: 'choose-child', move }),
        }))}
      />
    </StepFrame>
  );
}
