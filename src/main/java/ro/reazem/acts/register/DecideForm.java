package ro.reazem.acts.register;

import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** What is told of a step that needs words, a day or a file, as typed. */
record DecideForm(@Nullable String version, @Nullable String step, @Nullable String reason, @Nullable String copyKind, @Nullable MultipartFile file,
    @Nullable String addressee, @Nullable String channel, @Nullable String sentOn, @Nullable String communicatedOn, @Nullable String proof,
    @Nullable String challenger, @Nullable String lodgedOn, @Nullable String addressedTo, @Nullable String registryNumber,
    @Nullable String challenge, @Nullable String outcome, @Nullable String settledOn, @Nullable String outcomeAct) {

  static DecideForm empty(long version, String step) {
    return new DecideForm(String.valueOf(version), step, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null);
  }
}
