import { useTranslation } from 'react-i18next';
import type { SetUpDraft } from '../../shared/domain/settings.ts';
import { SelectInput } from '../ui/select-input.tsx';
import { PrinterChoice } from '../ui/printer-choice.tsx';
import { TextInput } from '../ui/text-input.tsx';
import { useCallQuery } from '../lib/queries.ts';
import type { Answers } from './answers.ts';

interface StepProps {
  answers: Answers;
  change: (part: Partial<SetUpDraft>) => void;
  /** What the core found wrong with a field, in words. */
  problem: (path: string) => string | undefined;
}

export function SiteStep({
  answers: { draft },
  change,
  problem,
  timeZones,
}: StepProps & { timeZones: readonly string[] }) {
  const { t } = useTranslation();
  return (
    <>
      <TextInput
        autoFocus
        label={t('setUp.site.name')}
        hint={t('setUp.site.nameHint')}
        problem={problem('site.name')}
        value={draft.siteName}
        onChange={(siteName) => change({ siteName })}
      />
      <SelectInput
        label={t('setUp.site.timeZone')}
        options={timeZones.map((zone) => ({ value: zone, label: zone.replaceAll('_', ' ') }))}
        value={draft.timeZone}
        onChange={(timeZone) => change({ timeZone })}
      />
    </>
  );
}

export function TitlesStep({ answers: { draft }, change, problem }: StepProps) {
  const { t } = useTranslation();
  const titles = ['dsl', 'deputy', 'head'] as const;
  return titles.map((title, index) => (
    <TextInput
      key={title}
      autoFocus={index === 0}
      label={t(`setUp.titles.${title}`)}
      problem={problem(`titles.${title}`)}
      value={draft.titles[title]}
      onChange={(text) => change({ titles: { ...draft.titles, [title]: text } })}
    />
  ));
}

export function SafeguardingStep({ answers: { draft }, change, problem }: StepProps) {
  const { t } = useTranslation();
  return (
    <>
      <TextInput
        autoFocus
        label={t('setUp.safeguarding.dslName')}
        problem={problem('safeguarding.dslName')}
        value={draft.dslName}
        onChange={(dslName) => change({ dslName })}
      />
      <TextInput
        label={t('setUp.safeguarding.deputyName')}
        hint={t('setUp.safeguarding.deputyHint')}
        problem={problem('safeguarding.deputyName')}
        value={draft.deputyName}
        onChange={(deputyName) => change({ deputyName })}
      />
    </>
  );
}

export function AdminStep(
  props: StepProps & {
    differ: boolean;
    changePin: (part: Partial<Pick<Answers, 'pin' | 'pinAgain'>>) => void;
  },
) {
  const { answers, change, problem, differ, changePin } = props;
  const { t } = useTranslation();
  return (
    <>
      <TextInput
        autoFocus
        label={t('setUp.admin.name')}
        problem={problem('admin.name')}
        value={answers.draft.adminName}
        onChange={(adminName) => change({ adminName })}
      />
      <TextInput
        type="password"
        inputMode="numeric"
        label={t('setUp.admin.pin')}
        hint={t('setUp.admin.pinHint')}
        problem={problem('admin.pin')}
        value={answers.pin}
        onChange={(pin) => changePin({ pin })}
      />
      <TextInput
        type="password"
        inputMode="numeric"
        label={t('setUp.admin.pinAgain')}
        problem={differ ? t('setUp.admin.pinsDiffer') : undefined}
        value={answers.pinAgain}
        onChange={(pinAgain) => changePin({ pinAgain })}
      />
    </>
  );
}

export function PrinterStep({ answers: { draft }, change }: StepProps) {
  const printers = useCallQuery('printers.list', {});
  return (
    <PrinterChoice
      printer={draft.printer}
      printers={printers.data}
      onChange={(printer) => change({ printer })}
    />
  );
}
