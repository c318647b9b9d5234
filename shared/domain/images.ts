import { z } from 'zod';
import { isJpeg, isPng, maxPhotoBytes } from '../plain/images.ts';

export * from '../plain/images.ts';

/** Bytes in base64: calls carry text only. `max` counts bytes. */
const bytes = (max: number) =>
  z
    .base64()
    .max(Math.ceil(max / 3) * 4, { error: 'too-long' })
    .refine((data) => (data.length / 4) * 3 - (/=*$/.exec(data)?.[0].length ?? 0) <= max, {
      error: 'too-long',
    });

/** A visitor's photo: a JPEG of at most 40 kB, in base64. */
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
