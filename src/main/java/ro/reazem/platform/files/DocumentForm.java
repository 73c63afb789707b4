package ro.reazem.platform.files;

import org.jspecify.annotations.Nullable;

/** What is done to one document, as typed: the reason of a withdrawal, or the paper behind a scan. */
public record DocumentForm(@Nullable String reason, @Nullable String signatories, @Nullable String signedOn,
    @Nullable String archiveLocation) {

  static DocumentForm empty() {
    return new DocumentForm(null, null, null, null);
  }
}
