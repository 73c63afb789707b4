package ro.reazem.acts.template;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import ro.reazem.acts.template.Template.Content;
import ro.reazem.acts.wording.Fault;
import ro.reazem.acts.wording.Fields;
import ro.reazem.acts.wording.Wording;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.acts.Institution;
import ro.reazem.platform.web.Inputs;

/** Reads what was typed of a template, and tells everything wrong with it beside its field. */
@Component
class TemplateReading {

  private static final int MOST_FAULTS = 12;
  private static final int LINE = 200;

  private final Institution institution;
  private final ChallengeTerms terms;

  TemplateReading(Institution institution, ChallengeTerms terms) {
    this.institution = institution;
    this.terms = terms;
  }

  /** Everything wrong with the text and the fields of a template. */
  static List<Fault> faults(Content content) {
    var faults = new ArrayList<Fault>();
    faults.addAll(Wording.read(content.body(), Fields.read(content.fields(), faults::add)).faults());
    return faults;
  }

  /** The code of a new template: small letters, figures and hyphens. */
  @Nullable String code(Inputs in, @Nullable String typed) {
    return in.required("code", typed, text -> {
      RuleViolated.require(text.matches("[a-z][a-z0-9-]{2,49}"), "acts.template.codeShape");
      return text;
    });
  }

  /** The content, or null when something in it cannot be read or is wrong. */
  @Nullable Content read(TemplateForm form, BindingResult errors) {
    var in = new Inputs(errors);
    var title = in.text("title", form.title(), LINE);
    var kind = in.choice("kind", form.kind(), ActKind.class);
    var issuer = in.optional("issuer", form.issuer(), text -> {
      RuleViolated.require(text.matches("[a-z][a-z0-9-]{1,39}"), "acts.template.issuerShape");
      return text;
    });
    var authority = in.optionalText("authority", form.authority(), LINE);
    var signatory = in.optionalText("signatoryTitle", form.signatoryTitle(), 120);
    var fieldsText = in.optionalParagraphs("fields", form.fields(), 8_000);
    var body = in.optionalParagraphs("body", form.body(), Wording.LONGEST);
    var bases = lines(in.optionalParagraphs("bases", form.bases(), 4_000));
    var challenge = in.optional("challengeTerm", form.challengeTerm(), terms::known);
    var validFrom = in.optionalDate("validFrom", form.validFrom());
    var visas = visas(form, in);
    if (body.isEmpty() && !errors.hasFieldErrors("body")) {
      errors.rejectValue("body", "platform.input.required");
    }
    if (!errors.hasFieldErrors("body") && !errors.hasFieldErrors("fields")) {
      check(body, fieldsText, in);
    }
    return errors.hasErrors() ? null : new Content(title, Objects.requireNonNull(kind), Objects.requireNonNullElse(issuer, institution.issuer()),
        authority, signatory, body, fieldsText, visas, bases, Objects.requireNonNullElse(challenge, ""), validFrom);
  }

  private static void check(String body, String fieldsText, Inputs in) {
    var inFields = new ArrayList<Fault>();
    var fields = Fields.read(fieldsText, inFields::add);
    inFields.stream().limit(MOST_FAULTS).forEach(fault -> in.reject("fields", fault.told()));
    Wording.read(body, fields).faults().stream().limit(MOST_FAULTS).forEach(fault -> in.reject("body", fault.told()));
  }

  private static List<VisaKind> visas(TemplateForm form, Inputs in) {
    var visas = Stream.of(in.optionalChoice("visa1", form.visa1(), VisaKind.class), in.optionalChoice("visa2", form.visa2(), VisaKind.class),
        in.optionalChoice("visa3", form.visa3(), VisaKind.class)).filter(Objects::nonNull).toList();
    if (visas.stream().distinct().count() < visas.size()) {
      in.reject("visa1", new RuleViolated("acts.template.visaTwice"));
    }
    return visas;
  }

  private static List<String> lines(String text) {
    return Arrays.stream(text.split("\n")).map(String::strip).filter(line -> !line.isEmpty()).toList();
  }
}
