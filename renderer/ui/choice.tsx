import type { ReactNode } from 'react';
import { useId } from 'react';
import { Checkbox, CheckboxGroup, Label, Radio, RadioGroup } from 'react-aria-components';
import styles from './choice.module.css';

interface Option<V extends string> {
  value: V;
  label: ReactNode;
  picture?: ReactNode;
  /** Smaller words below the label, which are no part of its name. */
  hint?: string;
}

interface ChoiceProps<V extends string> {
  label: string;
  labelHidden?: boolean;
  options: readonly Option<V>[];
  problem?: string | undefined;
  layout?: 'row' | 'grid' | 'tight';
  isDisabled?: boolean;
}

const className = (labelHidden: boolean | undefined) =>
  labelHidden ? 'visually-hidden' : (styles.label ?? '');

/** One of several, as cards that are easy to hit. */
export function ChooseOne<V extends string>(
  props: ChoiceProps<V> & { value: V | null; onChange: (value: V) => void },
) {
  const { label, labelHidden, options, value, onChange, problem, layout = 'row', isDisabled = false } = props;
  return (
    <RadioGroup
      validationBehavior="aria"
      className={styles.group ?? ''}
      value={value}
      onChange={(chosen) => onChange(chosen as V)}
      isInvalid={problem !== undefined}
      isDisabled={isDisabled}
    >
      <Label className={className(labelHidden)}>{label}</Label>
      <div className={styles[layout]}>
        {options.map((option) => (
          <Radio key={option.value} value={option.value} className={styles.card ?? ''}>
            {option.picture}
            <span>{option.label}</span>
            <span className={styles.mark} aria-hidden="true" />
          </Radio>
        ))}
      </div>
      <Problem text={problem} />
    </RadioGroup>
  );
}

/** Any of several. */
export function ChooseSome<V extends string>(
  props: ChoiceProps<V> & { value: readonly V[]; onChange: (value: V[]) => void },
) {
  const id = useId();
  const { label, labelHidden, options, value, onChange, problem, layout = 'row', isDisabled = false } = props;
  return (
    <CheckboxGroup
      validationBehavior="aria"
      className={styles.group ?? ''}
      value={[...value]}
      onChange={(chosen) => onChange(chosen as V[])}
      isInvalid={problem !== undefined}
      isDisabled={isDisabled}
    >
      <Label className={className(labelHidden)}>{label}</Label>
      <div className={styles[layout]}>
        {options.map((option) => (
          <Checkbox
            key={option.value}
            value={option.value}
            className={styles.card ?? ''}
            aria-labelledby={`${id}${option.value}`}
            {...(option.hint !== undefined && { 'aria-describedby': `${id}${option.value}-hint` })}
          >
            {option.picture}
            <span className={styles.words}>
              <span id={`${id}${option.value}`}>{option.label}</span>
              {option.hint !== undefined && (
                <span id={`${id}${option.value}-hint`} className={styles.hint}>
                  {option.hint}
                </span>
              )}
            </span>
            <span className={`${styles.mark} ${styles.square}`} aria-hidden="true" />
          </Checkbox>
        ))}
      </div>
      <Problem text={problem} />
    </CheckboxGroup>
  );
}

function Problem({ text }: { text: string | undefined }) {
  return (
    <p className={styles.problem} role="alert">
      {text}
    </p>
  );
}
