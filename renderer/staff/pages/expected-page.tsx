import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { importColumns } from '../../../shared/domain/expected.ts';
import { siteDay, toInstant } from '../../../shared/time.ts';
import { useCallQuery } from '../../lib/queries.ts';
import { Button } from '../../ui/button.tsx';
import { AddExpectedDialog } from '../expected/add-expected-dialog.tsx';
import { ExpectedList } from '../expected/expected-list.tsx';
import { ExpectedNotice } from '../expected/expected-notice.tsx';
import { ImportDialog } from '../expected/import-dialog.tsx';
import { importExample } from '../expected/import-example.ts';
import { ImportHelp } from '../expected/import-help.tsx';
import { useExpectedActions } from '../expected/use-expected-actions.ts';
import { useNow } from '../on-site/use-now.ts';
import { Answered } from '../shell/answered.tsx';
import { PageHead } from '../shell/page-head.tsx';
import type { PageProps } from '../shell/unlocked-view.tsx';

/** Who is expected, so that the door knows them; entered one by one, or from a file. */
export function ExpectedPage({ site }: PageProps) {
  const { t } = useTranslation();
  const expected = useCallQuery('expected.list', {});
  const choices = useCallQuery('expected.choices', {});
  const actions = useExpectedActions();
  const [adding, setAdding] = useState(false);
  const today = siteDay(toInstant(new Date(useNow())), site.timeZone);
  return (
    <>
      <PageHead title={t('staff.expected.title')} intro={t('staff.expected.intro')}>
        <Button isDisabled={actions.isChoosing} onPress={actions.chooseFile}>
          {t('staff.import.choose')}
        </Button>
        <Button look="primary" isDisabled={!choices.data} onPress={() => setAdding(true)}>
          {t('staff.expected.add')}
        </Button>
      </PageHead>
      <Answered query={expected}>
        {(visits) => <ExpectedList visits={visits} today={today} onSetCancelled={actions.setCancelled} />}
      </Answered>
      <Answered query={choices}>
        {(known) => (
          <ImportHelp
            hint={t('staff.import.helpHint')}
            columns={importColumns}
            columnHint={(column) => t(`staff.import.columnHint.${column}`)}
            example={importExample(known.categories, today)}
          />
        )}
      </Answered>
      <ExpectedNotice done={actions.done} onClose={() => actions.tell(null)} onUndo={actions.setCancelled} />
      {adding && choices.data && (
        <AddExpectedDialog
          choices={choices.data}
          today={today}
          onClose={() => setAdding(false)}
          onAdded={(name, day) => {
            setAdding(false);
            actions.tell({ kind: 'added', name, day });
          }}
        />
      )}
      {actions.preview && (
        <ImportDialog
          preview={actions.preview}
          onChooseAgain={actions.chooseFile}
          onClose={actions.forgetPreview}
          onImported={(count) => {
            actions.forgetPreview();
            actions.tell({ kind: 'imported', count });
          }}
        />
      )}
    </>
  );
}
