package ro.reazem.childprotection.adoption.procedure;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ro.reazem.kernel.Cnp;
import ro.reazem.platform.web.Inputs;
import ro.reazem.platform.web.TypedId;
import ro.reazem.platform.web.TypedKey;

/** What is typed about the adoption of a child (formularele dosarului de adopție). */
final class AdoptionForms {

  private static final int LINE = 200;
  private static final int WORDS = 2000;
  private static final int MOST_SIBLINGS = 10;

  private AdoptionForms() {}

  /** What a file is opened with. */
  record Opening(@Nullable String key, @Nullable String caseId, @Nullable String officer, @Nullable String ground, @Nullable String groundOn,
      @Nullable String siblings, @Nullable String health, @Nullable String cnp, @Nullable String origin) {

    /** Nothing when a field was refused. */
    @Nullable NewAdoption read(Inputs in, UUID responsible) {
      var about = in.required("caseId", caseId, TypedId::parse);
      var why = in.choice("ground", ground, AdoptionGround.class);
      var since = in.date("groundOn", groundOn);
      var several = in.whole("siblings", siblings, 0, MOST_SIBLINGS);
      var known = in.optional("cnp", cnp, Cnp::parse);
      var family = in.optionalParagraphs("origin", origin, WORDS);
      return about == null || why == null || since == null || several == null ? null : new NewAdoption(TypedKey.of(key), about, responsible, why, since, several,
          health != null, known == null ? "" : known.digits(), family);
    }
  }

  /** What an act of the file is recorded with; the approval also says who the child became. */
  record Acting(@Nullable String version, @Nullable String on, @Nullable String paper, @Nullable String note, @Nullable String officer,
      @Nullable List<String> team, @Nullable String nameAfter, @Nullable String cnpAfter, @Nullable String addressAfter) {

    WhoBecame became(Inputs in) {
      var cnp = in.optional("cnpAfter", cnpAfter, Cnp::parse);
      return new WhoBecame(in.text("nameAfter", nameAfter, LINE), cnp == null ? "" : cnp.digits(), in.optionalText("addressAfter", addressAfter, LINE));
    }

    String paper(Inputs in) {
      return in.optionalText("paper", paper, LINE);
    }

    String note(Inputs in) {
      return in.optionalParagraphs("note", note, WORDS);
    }
  }
}
