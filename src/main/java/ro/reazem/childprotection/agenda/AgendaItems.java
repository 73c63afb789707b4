package ro.reazem.childprotection.agenda;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** All matters before the commission. */
public interface AgendaItems extends Repository<AgendaItem, ItemId> {

  AgendaItem save(AgendaItem item);

  Optional<AgendaItem> findById(ItemId id);
}
