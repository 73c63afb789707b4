package ro.reazem.platform.parameters;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** All entries of values, withdrawn ones included. */
interface ValueEntries extends Repository<ValueEntry, ValueId> {

  Optional<ValueEntry> findById(ValueId id);

  Optional<ValueEntry> findByOneTimeKey(UUID key);

  List<ValueEntry> findByCodeAndWithdrawnAtIsNullOrderByValidFrom(String code);

  ValueEntry save(ValueEntry entry);
}
