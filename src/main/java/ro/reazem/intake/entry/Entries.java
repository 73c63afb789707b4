package ro.reazem.intake.entry;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/** All entries of all registries. */
public interface Entries extends Repository<Entry, EntryId> {

  Entry save(Entry entry);

  Optional<Entry> findById(EntryId id);

  Optional<Entry> findByOneTimeKey(UUID oneTimeKey);

  /** The paper that answers an entry, the latest when there are several. */
  @Query("select * from intake.entry where answers_entry_id = :entry order by registered_at desc, number desc limit 1")
  Optional<Entry> findAnswer(UUID entry);
}
