import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LayoutChoice } from '../../../shared/domain/exports.ts';
import type { LogFilter } from '../../../shared/domain/log.ts';
import { useCallQuery } from '../../lib/queries.ts';
import { Button } from '../../ui/button.tsx';
import { Overlay } from '../../ui/overlay.tsx';
import { Answered } from '../shell/answered.tsx';
import { DialogButtons } from '../shell/dialog-buttons.tsx';
import { ExportOutcome } from './export-outcome.tsx';
import { HowSavedFields } from './how-saved.tsx';
import { LayoutSelect } from './layout-select.tsx';
import { useExport, usually } from './use-export.ts';

/** Saves the visits of a filter as a file: those that a list shows, and those below its end. */
export function ExportThese({ filter }: { filter: LogFilter }) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button onPress={() => setOpen(true)}>{t('staff.export.these')}</Button>
      {isOpen && <ExportDialog filter={filter} onClose={() => setOpen(false)} />}
    </>
  );
}

function ExportDialog({ filter, onClose }: { filter: LogFilter; onClose: () => void }) {
  const { t } = useTranslation();
  const choices = useCallQuery('exports.choices', {});
  const count = useCallQuery('exports.count', { filter });
  const [how, setHow] = useState(usually);
  const [layout, setLayout] = useState<LayoutChoice>({ preset: 'full' });
  const { saving, save } = useExport();
  return (
    <Overlay title={t('staff.export.theseTitle')} onClose={onClose} wide>
      <Answered query={count}>
        {({ visits }) => <p>{t('staff.export.visits', { count: visits })}</p>}
      </Answered>
      <HowSavedFields value={how} onChange={setHow} />
      <Answered query={choices}>
        {(offered) => <LayoutSelect choices={offered} value={layout} onChange={setLayout} />}
      </Answered>
      <ExportOutcome saving={saving} />
      <DialogButtons>
        <Button onPress={onClose}>{t('action.close')}</Button>
        <Button look="primary" isDisabled={saving.isPending} onPress={() => save({ filter, layout }, how)}>
          {t('staff.export.save')}
        </Button>
      </DialogButtons>
    </Overlay>
  );
}
