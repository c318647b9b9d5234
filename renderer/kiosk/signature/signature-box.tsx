import type { RefObject } from 'react';
import { useEffect, useEffectEvent, useId, useRef } from 'react';
import SignaturePad from 'signature_pad';
import { useTranslation } from 'react-i18next';
import type { Signature } from '../../../shared/domain/acknowledgements.ts';
import { Button } from '../../ui/button.tsx';
import styles from './signature-box.module.css';
import { toSignature, toStrokes } from './to-signature.ts';

interface SignatureBoxProps {
  signature: Signature | null;
  onChange: (signature: Signature | null) => void;
  /** Nothing can be drawn, and what was drawn shows faintly. */
  isDisabled: boolean;
  problem: string | undefined;
}

/** A box to sign in, with a finger, a pen or a mouse. What is drawn is kept by the caller alone, as vectors. */
export function SignatureBox({ signature, onChange, isDisabled, problem }: SignatureBoxProps) {
  const { t } = useTranslation();
  const label = useId();
  const canvas = useRef<HTMLCanvasElement>(null);
  useSignaturePad(canvas, { signature, onChange, isDisabled });
  // Where the page scrolls, what is missing may be out of sight of the button that was pressed.
  const isProblem = problem !== undefined;
  useEffect(() => {
    if (isProblem) canvas.current?.scrollIntoView({ block: 'nearest' });
  }, [isProblem]);
  return (
    <div className={styles.signature}>
      <div className={styles.above}>
        <p id={label} className={styles.label}>
          {t('kiosk.rules.signHere')}
        </p>
        <Button isDisabled={isDisabled || signature === null} onPress={() => onChange(null)}>
          {t('kiosk.rules.clear')}
        </Button>
      </div>
      <canvas
        ref={canvas}
        className={styles.box}
        role="img"
        aria-labelledby={label}
        data-disabled={isDisabled}
        data-problem={isProblem}
      />
      <p className={styles.problem} role="alert">
        {problem}
      </p>
    </div>
  );
}

type Kept = Pick<SignatureBoxProps, 'signature' | 'onChange' | 'isDisabled'>;

function useSignaturePad(
  ref: RefObject<HTMLCanvasElement | null>,
  { signature, onChange, isDisabled }: Kept,
): void {
  const pad = useRef<SignaturePad>(null);
  /** What the pad shows already: it is drawn again only when something else was kept. */
  const shown = useRef<Signature | null>(null);

  const redraw = useEffectEvent(() => {
    if (ref.current && pad.current) draw(ref.current, pad.current, signature);
    shown.current = signature;
  });
  const keep = useEffectEvent(() => {
    if (!ref.current || !pad.current) return;
    const box = ref.current.getBoundingClientRect();
    shown.current = toSignature(
      pad.current.toData().map(({ points }) => points),
      box,
    );
    onChange(shown.current);
  });

  useEffect(() => {
    const canvas = ref.current;
    if (!canvas) return undefined;
    const made = new SignaturePad(canvas, { minDistance: 2 });
    made.addEventListener('endStroke', () => keep());
    pad.current = made;
    // A canvas has no size of its own: it follows the screen, and its strokes with it.
    const observer = new ResizeObserver(() => redraw());
    observer.observe(canvas);
    return () => {
      observer.disconnect();
      made.off();
      made.clear();
      pad.current = null;
    };
  }, [ref]);

  useEffect(() => {
    if (signature !== shown.current) redraw();
  }, [signature]);

  useEffect(() => {
    if (isDisabled) pad.current?.off();
    else pad.current?.on();
  }, [isDisabled]);
}

function draw(canvas: HTMLCanvasElement, pad: SignaturePad, signature: Signature | null): void {
  const { width, height } = canvas.getBoundingClientRect();
  const { devicePixelRatio } = window;
  canvas.width = width * devicePixelRatio;
  canvas.height = height * devicePixelRatio;
  canvas.getContext('2d')?.scale(devicePixelRatio, devicePixelRatio);
  pad.penColor = getComputedStyle(canvas).color;
  pad.minWidth = height / 130;
  pad.maxWidth = height / 55;
  const { penColor, minWidth, maxWidth, dotSize, velocityFilterWeight, compositeOperation } = pad;
  const pen = { penColor, minWidth, maxWidth, dotSize, velocityFilterWeight, compositeOperation };
  const strokes = signature === null ? [] : toStrokes(signature, { height });
  pad.fromData(
    // The pen's speed is not kept: an even one.
    strokes.map((points) => ({
      ...pen,
      points: points.map((at, i) => ({ ...at, pressure: 0, time: 1 + i * 16 })),
    })),
  );
}
