package ro.reazem.services.community;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is recorded in the file of a person, as typed; each form uses the fields it shows. */
record CommunityForm(@Nullable String version, @Nullable String key, @Nullable String on, @Nullable String due, @Nullable String kind, @Nullable String what,
    @Nullable String words, @Nullable List<String> categories, @Nullable String risk, @Nullable String taking, @Nullable String entry) {

  static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

  static CommunityForm blank(CommunityRegister.Line about, LocalDate today, @Nullable String entry) {
    return new CommunityForm(String.valueOf(about.version()), UUID.randomUUID().toString(), DAY.format(today), null, null, null, null, about.categories(), null, null,
        entry);
  }
}
