package ro.reazem.financialaid.erasure;

import java.util.UUID;

/** A page of a request whose file was destroyed (dosar distrus) was opened by somebody who may see it: it shows what the law keeps, and nothing else is left. */
public final class ErasedRequest extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final UUID request;

  private ErasedRequest(UUID request) {
    super("Erased request", null, false, false);
    this.request = request;
  }

  /** To be asked once the officer is known to see the request. */
  public static void refuse(boolean erased, UUID request) {
    if (erased) {
      throw new ErasedRequest(request);
    }
  }

  UUID request() {
    return request;
  }
}
