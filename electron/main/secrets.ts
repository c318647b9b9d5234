import { safeStorage } from 'electron';
import type { Secrets } from '../core/ports.ts';

/** Secrets by the system's keyring (Windows: DPAPI, macOS: Keychain, Linux: the desktop's, or `basic_text`). */
export function createSecrets(): Secrets {
  return {
    protects: () =>
      safeStorage.isEncryptionAvailable() &&
      (process.platform !== 'linux' || safeStorage.getSelectedStorageBackend() !== 'basic_text'),
    encrypt: async (secret) => (await safeStorage.encryptStringAsync(secret)).toString('base64'),
    decrypt: async (encrypted) =>
      (await safeStorage.decryptStringAsync(Buffer.from(encrypted, 'base64'))).result,
  };
}
