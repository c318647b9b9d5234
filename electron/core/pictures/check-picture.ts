import { AppError } from '../errors.ts';
import { pictureSize } from './picture-size.ts';

/** In dots. A picture that is larger than it looks in bytes would fill the memory of whatever draws it. */
const longestSide = 4000;

/**
 * Looks at the head of a picture: what begins like one need not be one.
 *
 * @param data in base64
 * @throws AppError `invalid-input` naming `field`
 */
export function checkPicture(field: string, data: string): void {
  const size = pictureSize(Buffer.from(data, 'base64'));
  if (size && Math.max(size.width, size.height) <= longestSide) return;
  throw new AppError('invalid-input', { fields: { [field]: 'invalid' } });
}
