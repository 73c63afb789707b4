package ro.reazem.acts.act;

/** How the signed copy was signed: by hand, and scanned, or electronically, elsewhere. */
public enum CopyKind {
  PAPER, ELECTRONIC
}
