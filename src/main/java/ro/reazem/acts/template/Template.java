package ro.reazem.acts.template;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ro.reazem.acts.wording.Fields;
import ro.reazem.acts.wording.Wording;

/**
 * One version of a template of acts (versiune de șablon); once published it never changes.
 *
 * @param code what all versions share
 * @param number of the version, from 1
 * @param revision grows with every change of a draft
 * @param shipped whether it came with the product and the institution has yet to confirm it
 */
public record Template(UUID id, String code, int number, int revision, Content content, boolean shipped, Mark edited, @Nullable Mark published) {

  /**
   * What a version says.
   *
   * @param issuer code of the number series of the issuer, such as director or primar
   * @param authority who issues, as the act begins; empty for the institution's
   * @param signatoryTitle the post below the signature; empty for the institution's
   * @param visas required before signing, in this order
   * @param bases the grounds in law, printed below În temeiul
   * @param challengeTerm code of the term in which it can be challenged; empty when it cannot
   * @param validFrom the first day on which acts may be drafted with it; null for a draft that does not say yet
   */
  public record Content(String title, ActKind kind, String issuer, String authority, String signatoryTitle, String body, String fields,
      List<VisaKind> visas, List<String> bases, String challengeTerm, @Nullable LocalDate validFrom) {}

  /** Who did something, and when. */
  public record Mark(String by, Instant at) {}

  public boolean isPublished() {
    return published != null;
  }

  public Fields declaredFields() {
    return Fields.read(content.fields(), fault -> { });
  }

  public Wording wording() {
    return Wording.read(content.body(), declaredFields());
  }

  public boolean isChallengeable() {
    return !content.challengeTerm().isEmpty();
  }
}
