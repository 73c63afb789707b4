package ro.reazem.platform.files;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import org.springframework.web.multipart.MultipartFile;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.web.Inputs;

/** Documents to be added, as typed and chosen. */
public record DocumentsForm(@Nullable List<MultipartFile> files, @Nullable String title, @Nullable String kind, @Nullable String source,
    @Nullable String sourceDetail, @Nullable String registryNumber, @Nullable String registryOn, @Nullable String datedOn,
    @Nullable String confidentiality) {

  private static final int LINE = 200;
  private static final int NUMBER = 60;

  static DocumentsForm empty() {
    return new DocumentsForm(null, null, null, null, null, null, null, null, Confidentiality.SOCIAL.name());
  }

  /** The files that were really chosen: a browser sends a nameless one when there is none. */
  List<MultipartFile> chosen() {
    return files == null ? List.of() : files.stream().filter(file -> !Objects.toString(file.getOriginalFilename(), "").isEmpty()).toList();
  }

  /** What was said of them; null when something cannot be read, which is then told beside its field. */
  @Nullable FileFacts read(BindingResult errors, Set<Confidentiality> classes, LocalDate today) {
    var in = new Inputs(errors);
    if (chosen().isEmpty()) {
      in.reject("files", new RuleViolated("platform.files.none"));
    }
    var titled = in.optionalText("title", title, LINE);
    var kindRead = in.choice("kind", kind, DocumentKind.class);
    var sourceRead = in.choice("source", source, DocumentSource.class);
    var detail = in.optionalText("sourceDetail", sourceDetail, LINE);
    var number = in.optionalText("registryNumber", registryNumber, NUMBER);
    var numberedOn = in.optionalDate("registryOn", registryOn);
    var dated = in.optionalDate("datedOn", datedOn);
    var classRead = in.choice("confidentiality", confidentiality, Confidentiality.class);
    check(in, errors, numberedOn != null && number.isEmpty(), "registryNumber", "platform.files.registryNumberMissing");
    check(in, errors, numberedOn != null && numberedOn.isAfter(today), "registryOn", "platform.files.inFuture");
    check(in, errors, dated != null && dated.isAfter(today), "datedOn", "platform.files.inFuture");
    check(in, errors, classRead != null && !classes.contains(classRead), "confidentiality", "platform.input.choice");
    return errors.hasErrors() ? null : new FileFacts(titled, Objects.requireNonNull(kindRead), Objects.requireNonNull(sourceRead), detail,
        number, numberedOn, dated, Objects.requireNonNull(classRead));
  }

  private static void check(Inputs in, BindingResult errors, boolean wrong, String field, String code) {
    if (wrong && !errors.hasFieldErrors(field)) {
      in.reject(field, new RuleViolated(code));
    }
  }
}
