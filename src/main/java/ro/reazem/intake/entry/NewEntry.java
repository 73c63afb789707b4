package ro.reazem.intake.entry;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ro.reazem.intake.registry.RegistryId;
import ro.reazem.kernel.CaseRef;

/**
 * What is to be registered, before it has a number.
 *
 * @param oneTimeKey the form that was sent; sent twice, it gives one number
 * @param unitId the unit it is addressed to, null while nobody said
 * @param dueOn until when it is to be answered, null when no day is set
 * @param linkedCase the case it belongs to
 * @param answers the entry that it answers, for papers that go out
 * @param fileCode the file it belongs to in the nomenclature of files (indicativ dosar); may be empty
 */
public record NewEntry(UUID oneTimeKey, RegistryId registryId, Direction direction, Channel channel, Correspondent correspondent,
    Paper paper, @Nullable UUID unitId, @Nullable LocalDate dueOn, @Nullable CaseRef linkedCase, @Nullable EntryId answers, String fileCode) {

  /** A paper that came in, of which no more is known than who sent it and what it is about. */
  public static NewEntry incoming(UUID oneTimeKey, RegistryId registry, Channel channel, Correspondent sender, Paper paper,
      @Nullable UUID unit) {
    return new NewEntry(oneTimeKey, registry, Direction.IN, channel, sender, paper, unit, null, null, null, "");
  }
}
