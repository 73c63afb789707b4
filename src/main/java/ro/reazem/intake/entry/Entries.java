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

  /** How many papers came in under a number of a year, in any registry, and stand. */
  @Query("select count(*) from intake.entry where number = :number and year = :year and direction = 'IN' and cancelled_at is null")
  int countIncoming(int number, int year);

  /** The paper that answers an entry, the latest when there are several. */
  @Query("select * from intake.entry where answers_entry_id = :entry order by registered_at desc, number desc limit 1")
  Optional<Entry> findAnswer(UUID entry);
}
