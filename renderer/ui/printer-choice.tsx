import { useTranslation } from 'react-i18next';
import { BadgeMedia } from '../../shared/domain/badges.ts';
import type { Printer } from '../../shared/domain/settings.ts';
import { SelectInput } from './select-input.tsx';

interface PrinterChoiceProps {
  printer: Printer;
  /** Those of this computer; undefined while they are looked for. */
  printers: readonly { name: string }[] | undefined;
  onChange: (printer: Printer) => void;
  isDisabled?: boolean;
}

const none = '';

/** Where badges print and on what; or nowhere. A chosen printer stays in the list while it is away. */
export function PrinterChoice({ printer, printers, onChange, isDisabled = false }: PrinterChoiceProps) {
  const { t } = useTranslation();
  const chosen = printer.kind === 'system' ? printer.name : none;
  const media = printer.kind === 'system' ? printer.media : '62x100';
  const names = new Set([...(printers ?? []).map(({ name }) => name), ...(chosen === none ? [] : [chosen])]);
  return (
    <>
      <SelectInput
        label={t('setUp.printer.choose')}
        isDisabled={isDisabled}
        options={[
          { value: none, label: t('setUp.printer.none') },
          ...[...names].map((name) => ({ value: name, label: name })),
        ]}
        value={chosen}
        onChange={(name) => onChange(name === none ? { kind: 'none' } : { kind: 'system', name, media })}
      />
      {printer.kind === 'system' ? (
        <SelectInput
          label={t('setUp.printer.media')}
          isDisabled={isDisabled}
          options={BadgeMedia.options.map((value) => ({ value, label: t(`media.${value}`) }))}
          value={media}
          onChange={(next) => onChange({ ...printer, media: next })}
        />
      ) : (
        <p role="status">{printerHint()}</p>
      )}
    </>
  );

  function printerHint(): string {
    if (printers === undefined) return t('setUp.printer.looking');
    return printers.length === 0 ? t('setUp.printer.notFound') : t('setUp.printer.noneHint');
  }
}
