package ro.reazem.childprotection.resolution;

import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The forms of a resolution, as typed. */
final class ResolutionForms {

  static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

  private ResolutionForms() {}

  /** The text of a resolution. */
  record TextForm(@Nullable String version, @Nullable String facts, @Nullable String legalBasis, @Nullable String solution, @Nullable String effects,
      @Nullable String obligations, @Nullable String contribution, @Nullable String appealWay, @Nullable String appealTerm, @Nullable String signedBy,
      @Nullable String secretary) {

    static TextForm of(ResolutionRegister.View view) {
      return new TextForm(String.valueOf(view.version()), view.facts(), view.legalBasis(), view.solution(), view.effects(), view.obligations(),
          view.contribution(), view.appealWay(), view.appealTerm(), view.signedBy(), view.secretary());
    }
  }

  /**
   * How it reached an addressee.
   *
   * @param rest whether it was sent in the same way to everybody to whom it was not sent yet
   */
  record SentForm(@Nullable String way, @Nullable String sentOn, @Nullable String receivedOn, @Nullable String proof, @Nullable String rest) {}

  /** The extract for parents, and which one the officer saw. */
  record ExtractForm(@Nullable String revision, @Nullable String text) {

    static ExtractForm of(Optional<Extract> latest) {
      return new ExtractForm(latest.map(one -> String.valueOf(one.revision())).orElse("0"), latest.map(Extract::text).orElse(null));
    }
  }

  /** Who contested it. */
  record AppealForm(@Nullable String byWhom, @Nullable String court, @Nullable String fileNumber, @Nullable String madeOn) {}

  /** Who took back a consent. */
  record WithdrawalForm(@Nullable String name, @Nullable String withdrawnOn, @Nullable String note) {}

  /** A version with a reason, or with a day. */
  record StepForm(@Nullable String version, @Nullable String reason, @Nullable String day) {}
}
