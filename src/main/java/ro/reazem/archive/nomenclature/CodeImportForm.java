package ro.reazem.archive.nomenclature;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import org.springframework.web.multipart.MultipartFile;
import ro.reazem.archive.retention.StartEvent;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.web.Inputs;
import ro.reazem.platform.web.UploadedName;

/** A nomenclature to be taken over from a file, as typed. */
record CodeImportForm(@Nullable String key, @Nullable MultipartFile file, @Nullable String validFrom, @Nullable String source, @Nullable String startEvent,
    @Nullable String approvalNumber, @Nullable String approvedOn) {

  static CodeImportForm empty() {
    return new CodeImportForm(UUID.randomUUID().toString(), null, null, null, null, null, null);
  }

  /** What all its codes have in common, or null when something is wrong, the missing file too. */
  @Nullable NomenclatureVersion read(BindingResult errors) {
    var in = new Inputs(errors);
    if (file == null || UploadedName.of(file).isEmpty()) {
      in.reject("file", new RuleViolated("archive.import.fileMissing"));
    }
    var from = in.date("validFrom", validFrom);
    var sourceTyped = in.text("source", source, 400);
    var start = in.choice("startEvent", startEvent, StartEvent.class);
    var number = in.optionalText("approvalNumber", approvalNumber, 60);
    var on = in.optionalDate("approvedOn", approvedOn);
    if (errors.hasErrors() || from == null || start == null) {
      return null;
    }
    try {
      return new NomenclatureVersion(from, sourceTyped, number, on, start);
    } catch (RuleViolated refused) {
      in.reject(field(refused), refused);
      return null;
    }
  }

  /** Where a refusal is told. */
  static String field(RuleViolated refused) {
    return refused.code().startsWith("archive.code.") ? CodeForm.field(refused) : "file";
  }
}
