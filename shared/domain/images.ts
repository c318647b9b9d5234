import { z } from 'zod';

/** Bytes in base64: calls carry text only. `max` counts bytes. */
const bytes = (max: number) => z.base64().max(Math.ceil(max / 3) * 4, { error: 'too-long' });

/** A visitor's photo: a JPEG of at most 40 kB, in base64. */
export const maxPhotoBytes = 40_000;
export const Photo = bytes(maxPhotoBytes).refine(isJpeg, { error: 'invalid' });

/** Pictures of the setting's own: on the sign, and on its poster. */
export const siteImages = ['logo', 'sign-picture', 'dsl-photo', 'deputy-photo'] as const;
export const SiteImageName = z.enum(siteImages);
export type SiteImageName = z.infer<typeof SiteImageName>;

/** A JPEG or PNG of at most 400 kB, in base64. */
export const maxSiteImageBytes = 400_000;
export const SiteImage = bytes(maxSiteImageBytes).refine((data) => isJpeg(data) || isPng(data), {
  error: 'invalid',
});

// The first bytes of each format, in base64: FF D8 FF, and 89 "PNG" 0D 0A 1A 0A.
function isJpeg(data: string): boolean {
  return data.startsWith('/9j/');
}
function isPng(data: string): boolean {
  return data.startsWith('iVBORw0KGgo');
}

/** An address that an `img` of our pages can show. */
export function imageAddress(data: string): string {
  return `data:image/${isPng(data) ? 'png' : 'jpeg'};base64,${data}`;
}
