package ro.reazem.platform.files;

/** What was found when a file was looked at before it was stored. */
public enum FileCondition {
  SOUND,
  /** Opens only with a password that the institution does not have. */
  ENCRYPTED,
  /** Is not what its beginning says, or is cut off. */
  DAMAGED,
  /** Holds a file of a second kind inside (fișier poliglot), which some programs would open instead. */
  MIXED,
  /** An office document that brings programs with it. */
  MACROS
}
