import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useErrorText } from '../../lib/error-text.ts';
import { Button } from '../../ui/button.tsx';
import { Isolated } from '../../ui/isolated.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Overlay } from '../../ui/overlay.tsx';
import { DialogButtons } from '../shell/dialog-buttons.tsx';
import type { NamedProblem } from './import-problems.tsx';
import { ImportProblems } from './import-problems.tsx';

interface ImportOverlayProps {
  fileName: string;
  problems: readonly NamedProblem[];
  /** How many rows were understood. */
  count: number;
  /** Verb and noun of the button that imports them; null where all that was understood is here already. */
  go: string | null;
  importing: { error: unknown; isPending: boolean };
  onGo: () => void;
  /** Chooses a file again, most often the same one, mended. */
  onChooseAgain: () => void;
  onClose: () => void;
  /** The rows. */
  children: ReactNode;
}

/** What a file would bring in, before it does; or all that is wrong with it. All of it is taken, or nothing. */
export function ImportOverlay(props: ImportOverlayProps) {
  const { t } = useTranslation();
  const { sentence } = useErrorText();
  const { fileName, problems, count, importing, onClose } = props;
  const isGood = problems.length === 0 && count > 0 && props.go !== null;
  return (
    <Overlay
      title={<Isolated sentence={(isolate) => t('staff.import.title', { fileName: isolate(fileName) })} />}
      onClose={onClose}
      wide
    >
      {problems.length > 0 && <ImportProblems problems={problems} />}
      {problems.length === 0 && count === 0 && <Notice kind="problem">{t('staff.import.nobody')}</Notice>}
      {problems.length === 0 && count > 0 && props.go === null && (
        <Notice kind="good">{t('staff.import.nothingNew')}</Notice>
      )}
      {count > 0 && props.children}
      {importing.error !== null && <Notice kind="problem">{sentence(importing.error)}</Notice>}
      <DialogButtons>
        <Button onPress={onClose}>{t('action.cancel')}</Button>
        {!isGood && <Button onPress={props.onChooseAgain}>{t('staff.import.again')}</Button>}
        {props.go !== null && (
          <Button look="primary" isDisabled={!isGood || importing.isPending} onPress={props.onGo}>
            {props.go}
          </Button>
        )}
      </DialogButtons>
    </Overlay>
  );
}
