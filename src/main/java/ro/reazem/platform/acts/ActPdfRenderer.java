package ro.reazem.platform.acts;

/** Makes official papers as PDF for the archive and for everybody's reader (PDF/A-3a and PDF/UA-1 in one file). */
public interface ActPdfRenderer {

  /** The same paper always gives the same bytes. */
  byte[] render(ActPaper paper);
}
