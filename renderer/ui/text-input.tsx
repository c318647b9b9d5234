import type { FocusEventHandler, Ref } from 'react';
import { FieldError, Input, Label, Text, TextArea, TextField } from 'react-aria-components';
import type { Language } from '../../shared/domain/languages.ts';
import { directionOf } from '../../shared/plain/languages.ts';
import styles from './text-input.module.css';

interface TextInputProps {
  label: string;
  name?: string;
  value: string;
  onChange: (value: string) => void;
  hint?: string | undefined;
  /** What holds while nothing is typed. Never the only place where something is said. */
  placeholder?: string | undefined;
  problem?: string | undefined;
  type?: 'text' | 'password' | 'date' | 'number';
  inputMode?: 'text' | 'numeric';
  multiline?: boolean;
  autoFocus?: boolean;
  isDisabled?: boolean;
  inputRef?: Ref<HTMLInputElement>;
  onFocus?: FocusEventHandler<HTMLInputElement>;
  /** Of what is to be typed, where that is known: sets its direction. */
  language?: Language;
  /** In place of what Enter does in a form. */
  onEnter?: () => void;
}

/** A labelled field with its hint and what is wrong with it. Nothing typed here is ever offered to the next person. */
export function TextInput(props: TextInputProps) {
  const {
    label,
    value,
    onChange,
    hint,
    problem,
    type = 'text',
    inputMode = 'text',
    multiline,
    inputRef,
    onEnter,
    ...rest
  } = props;
  return (
    <TextField
      validationBehavior="aria"
      className={styles.field ?? ''}
      value={value}
      onChange={onChange}
      name={rest.name ?? ''}
      isInvalid={problem !== undefined}
      isDisabled={rest.isDisabled ?? false}
      type={type}
      inputMode={inputMode}
      autoFocus={rest.autoFocus ?? false}
      autoComplete="off"
      autoCorrect="off"
      spellCheck="false"
    >
      <Label className={styles.label ?? ''}>{label}</Label>
      {multiline ? (
        <TextArea
          className={styles.input ?? ''}
          rows={3}
          lang={rest.language}
          dir={rest.language ? directionOf(rest.language) : undefined}
        />
      ) : (
        <Input
          className={styles.input ?? ''}
          ref={inputRef}
          onFocus={rest.onFocus}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || !onEnter) return;
            event.preventDefault();
            onEnter();
          }}
          placeholder={rest.placeholder ?? ''}
          lang={rest.language}
          dir={rest.language ? directionOf(rest.language) : type === 'text' ? 'auto' : undefined}
        />
      )}
      {hint && problem === undefined && (
        <Text slot="description" className={styles.hint ?? ''}>
          {hint}
        </Text>
      )}
      <FieldError className={styles.problem ?? ''}>{problem}</FieldError>
    </TextField>
  );
}
