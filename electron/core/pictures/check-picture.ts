import { AppError } from '../errors.ts';
import { isPng, pictureSize } from './picture-size.ts';

/** In dots. A picture that is larger than it looks in bytes would fill the memory of whatever draws it. */
const longestSide = 4000;

/**
 * Looks at the head of a picture: what begins like one need not be one.
 *
 * @param data in base64
 * @throws AppError `invalid-input` naming `field`
 */
export function checkPicture(field: string, data: string): void {
  if (!isDrawable(Buffer.from(data, 'base64'))) refuse(field);
}

/** As `checkPicture`, for a file that is to be a PNG and whole: what is cut off lacks its end. */
export function checkPng(field: string, data: string): void {
  const bytes = Buffer.from(data, 'base64');
  const end = bytes.subarray(-12, -4).toString('latin1');
  if (!isDrawable(bytes) || !isPng(bytes) || end !== '\0\0\0\0IEND') refuse(field);
}

function isDrawable(bytes: Uint8Array): boolean {
  const size = pictureSize(bytes);
  return size !== null && Math.max(size.width, size.height) <= longestSide;
}

function refuse(field: string): never {
  throw new AppError('invalid-input', { fields: { [field]: 'invalid' } });
}
