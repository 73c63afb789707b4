package ro.reazem.platform.security;

/** What a role lets an officer do in a context. Each level stands alone: who approves need not be able to pay. */
public enum Level {
  READ, WORK, APPROVE, PAY, AUDIT, ADMINISTER
}
