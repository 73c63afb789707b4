package ro.reazem.intake.entry;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A new entry as typed: texts only, so that nothing typed is lost when something is wrong. */
record EntryForm(@Nullable String key, @Nullable String registry, @Nullable String direction, @Nullable String channel,
    @Nullable String correspondent, @Nullable String person, @Nullable String personText, @Nullable String name,
    @Nullable String contact, @Nullable String ownNumber, @Nullable String ownDate, @Nullable String subject,
    @Nullable String documentType, @Nullable String pages, @Nullable String annexes, @Nullable String confidentiality,
    @Nullable String unit, @Nullable String dueOn, @Nullable String fileCode, @Nullable String linked, @Nullable String answers) {

  static EntryForm fresh(Direction direction, @Nullable String person, @Nullable String personText, @Nullable String linked,
      @Nullable String answers) {
    return new EntryForm(UUID.randomUUID().toString(), null, direction.name(), Channel.COUNTER.name(),
        person == null ? null : Correspondent.Kind.PERSON.name(), person, personText, null, null, null, null, null, null, null, null,
        Confidentiality.GENERAL.name(), null, null, null, linked, answers);
  }
}
