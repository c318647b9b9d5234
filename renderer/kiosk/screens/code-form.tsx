import type { Ref } from 'react';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Frame } from '../frame.tsx';
import { KioskField, KioskKeyboard } from '../keyboard/kiosk-field.tsx';
import type { KioskKeyboardLink } from '../keyboard/use-kiosk-keyboard.ts';

interface CodeFormProps {
  title: string;
  siteName: string;
  label: string;
  hint: string;
  /** Verb and noun of the button that looks the code up. */
  find: string;
  code: string;
  onChange: (typed: string) => void;
  onSearch: () => void;
  isPending: boolean;
  /** What is wrong with the code as it stands. */
  problem?: string | undefined;
  /** What came of looking it up, where that is no fault of its form. */
  failure: string | null;
  keyboard: KioskKeyboardLink;
  formRef: Ref<HTMLFormElement>;
  askStaff: () => void;
  onBack: () => void;
}

/** One code to type or scan, and to look up: of a badge or of a pass. */
export function CodeForm({ formRef, ...props }: CodeFormProps) {
  const { code, keyboard, failure, onSearch } = props;
  const isEmpty = code.trim() === '';
  return (
    <Frame
      title={props.title}
      siteName={props.siteName}
      askStaff={props.askStaff}
      onBack={props.onBack}
      action={
        <Button look="primary" size="large" isDisabled={isEmpty || props.isPending} onPress={onSearch}>
          {props.find}
        </Button>
      }
      keyboard={<KioskKeyboard keyboard={keyboard} />}
    >
      {failure !== null && <Notice kind="problem">{failure}</Notice>}
      <form
        ref={formRef}
        onSubmit={(event) => {
          event.preventDefault();
          if (!isEmpty) onSearch();
        }}
      >
        <KioskField
          keyboard={keyboard}
          name="code"
          autoFocus
          label={props.label}
          hint={props.hint}
          problem={props.problem}
          value={code}
          onChange={props.onChange}
        />
      </form>
    </Frame>
  );
}
