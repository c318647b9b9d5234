import { useTranslation } from 'react-i18next';
import type { DeviceKind } from '../../../shared/domain/devices.ts';
import { handlings, isAccepted, offeredHandlings } from '../../../shared/plain/devices.ts';
import type { ScreenProps } from '../current-screen.tsx';
import { chosenDevices, handsIn } from '../flow/draft.ts';
import { useLanguage } from '../language/language-provider.tsx';
import { StepFrame } from '../step-frame.tsx';
import { HandlingChoice } from './handling-choice.tsx';
import { ruleSentence } from './rule-sentence.ts';
import styles from './handling-screen.module.css';

/** Where each device will be. What the rule does not accept is said at once, and is no dead end. */
export function HandlingScreen(props: ScreenProps<'handling'>) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { door, state, send } = props;
  const { draft } = state;
  const kinds = chosenDevices(draft);
  const ruleOf = (kind: DeviceKind) => draft.category?.deviceRules[kind] ?? [];
  const offered = new Set(kinds.flatMap((kind) => offeredHandlings(ruleOf(kind))));
  const refused = kinds.some((kind) => {
    const handling = draft.handling[kind];
    return handling !== undefined && !isAccepted(ruleOf(kind), handling);
  });
  return (
    <StepFrame {...props} title={t('kiosk.handling.title')}>
      <div className={styles.devices}>
        {kinds.map((kind) => (
          <HandlingChoice
            key={kind}
            kind={kind}
            offered={offeredHandlings(ruleOf(kind))}
            columns={handlings.filter((handling) => offered.has(handling))}
            rule={ruleSentence(kind, ruleOf(kind), t, language)}
            notAllowed={ruleOf(kind).length === 0}
            value={draft.handling[kind] ?? null}
            onChange={(handling) => send({ type: 'choose-handling', kind, handling })}
          />
        ))}
      </div>
      <div className={styles.foot}>
        <p className={styles.warning} role="status">
          {refused && t('kiosk.handling.notAccepted', { site: door.site.name })}
        </p>
        <p>{t(handsIn(draft) ? 'kiosk.handling.liability' : 'kiosk.handling.responsibility')}</p>
      </div>
    </StepFrame>
  );
}
