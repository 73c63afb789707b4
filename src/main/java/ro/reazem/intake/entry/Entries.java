package ro.reazem.intake.entry;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** All entries of all registries. */
public interface Entries extends Repository<Entry, EntryId> {

  Entry save(Entry entry);

  Optional<Entry> findById(EntryId id);

  Optional<Entry> findByOneTimeKey(UUID oneTimeKey);
}
