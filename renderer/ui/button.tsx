import { Button as AriaButton } from 'react-aria-components';
import type { ButtonProps as AriaButtonProps } from 'react-aria-components';
import styles from './button.module.css';

interface ButtonProps extends Omit<AriaButtonProps, 'className' | 'style'> {
  look?: 'primary' | 'secondary' | 'quiet';
  size?: 'normal' | 'large' | 'small';
}

/** A button: verb and noun. It forgives a finger that slides while it touches. */
export function Button({ look = 'secondary', size = 'normal', ...props }: ButtonProps) {
  return <AriaButton {...props} className={`${styles.button} ${styles[look]} ${styles[size]}`} />;
}
