import type { EventName } from '../../shared/events.ts';

/** A line of the log file. Ids and codes only: never a name, nor anything else that a person typed. */
export type LogFacts = Record<string, string | number | boolean>;
export interface Log {
  info(what: string, facts?: LogFacts): void;
  warn(what: string, facts?: LogFacts): void;
  error(what: string, facts?: LogFacts): void;
}

export interface PrintRequest {
  printer: string;
  pdf: Uint8Array;
  /** Shown in the spooler's own list: free of personal data. */
  title: string;
  /** Paper size in millimetres. */
  width: number;
  height: number;
}

/** What the spooler answered. `said` is in its own words; `accepted` means it took the job, not that paper came out. */
export interface PrintReply {
  accepted: boolean;
  said: string;
  /** Set when the spooler gave no answer: it may have taken the job, so that a further attempt could print it twice. */
  unsure?: boolean;
}

export interface Printers {
  list(): Promise<{ name: string; description: string }[]>;
  print(request: PrintRequest): Promise<PrintReply>;
}

/** Encryption with a key that the system keeps for this account. What is encrypted is text that can be stored. */
export interface Secrets {
  /** False where the system has no place for keys: what is encrypted is then only disguised. */
  protects(): boolean;
  encrypt(secret: string): Promise<string>;
  /** @throws where it was encrypted on another computer or for another account */
  decrypt(encrypted: string): Promise<string>;
}

/** What the core needs of the world around it. Tests bring their own clock; nothing here knows Electron. */
export interface Host {
  now(): Date;
  printers: Printers;
  /**
   * Asks a person where to save, in the system's own dialog. Gives a full path, or null when they cancelled.
   *
   * @param suggestedName with the extension that tells the kind of file
   */
  chooseSaveFile(suggestedName: string): Promise<string | null>;
  /** Asks a person for a CSV file to read, in the system's own dialog. Gives a full path, or null when they cancelled. */
  chooseOpenFile(): Promise<string | null>;
  /** Asks a person for a folder, in the system's own dialog. Gives a full path, or null when they cancelled. */
  chooseFolder(): Promise<string | null>;
  /** Where copies of the fire list are kept for the day the power is off; made when it is first written to. */
  listsFolder: string;
  secrets: Secrets;
  /** A page of the staff view has opened a file dialog of its own, or it is closed: see `closeStaffView`. */
  noteFileDialog(open: boolean, clientId: string): void;
  /** Tells the windows that may know it that something changed. */
  emit(event: EventName): void;
  openStaffView(): void;
  /** One more window of the staff view, for a second person; unlocked by itself. */
  openAnotherStaffView(): void;
  staffViewIsOpen(): boolean;
  /** Makes an open staff view ask for attention, as its system does that. */
  alertStaff(): void;
  /** That window's view only. A dialog of the system that stands open over it goes with it. */
  closeStaffView(clientId: string): void;
  /** Called once a first run is over: the door takes the place of the set-up. */
  openDoor(): void;
  /** Lets the page of the door's window use the camera, or not any more; withdrawn by itself when the page goes away. */
  permitCamera(clientId: string, on: boolean): void;
  quit(): void;
  log: Log;
  /** A font file of `resources/fonts`, by its name. */
  fontFile(name: string): string;
}
