package ro.reazem.financialaid.erasure;

import java.util.UUID;

/** A page of a housing file that was destroyed (dosar distrus) was opened by somebody who may see it: it shows what the law keeps, and nothing else is left. */
public final class ErasedHousing extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final UUID file;

  private ErasedHousing(UUID file) {
    super("Erased housing file", null, false, false);
    this.file = file;
  }

  /** To be asked once the officer is known to see the file. */
  public static void refuse(boolean erased, UUID file) {
    if (erased) {
      throw new ErasedHousing(file);
    }
  }

  UUID file() {
    return file;
  }
}
