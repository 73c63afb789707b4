package ro.reazem.childprotection.carerfile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ro.reazem.childprotection.attestation.Attested;
import ro.reazem.childprotection.attestation.CarerOnDay;
import ro.reazem.childprotection.attestation.PlacedChild;
import ro.reazem.kernel.DateRange;

/** Carers as the law looks at them before a child comes (asistenții maternali la data plasamentului): age, work, attest, children there. */
@Component
public class CarersOnDay {

  private final JdbcClient jdbc;
  private final Attestations attestations;

  CarersOnDay(JdbcClient jdbc, Attestations attestations) {
    this.jdbc = jdbc;
    this.attestations = attestations;
  }

  public Optional<CarerOnDay> find(UUID carer) {
    return Optional.ofNullable(of(List.of(carer)).get(carer));
  }

  public Map<UUID, CarerOnDay> of(Collection<UUID> carers) {
    var attested = attestations.of(carers);
    var found = new HashMap<UUID, CarerOnDay>();
    jdbc.sql("""
        select c.id, c.state, p.born_on, g.child_person_id, g.from_on, g.until_on from childprotection.foster_carer c
        left join directory.person p on p.id = c.person_id left join childprotection.carer_agreement g on g.carer_id = c.id
        where c.id = any(:ids)""").param("ids", carers.toArray(UUID[]::new)).query(row -> {
          var id = row.getObject("id", UUID.class);
          var known = found.get(id);
          var placed = new ArrayList<>(known == null ? List.<PlacedChild>of() : known.placed());
          var child = row.getObject("child_person_id", UUID.class);
          if (child != null) {
            placed.add(new PlacedChild(child, new DateRange(row.getObject("from_on", LocalDate.class), row.getObject("until_on", LocalDate.class))));
          }
          found.put(id, new CarerOnDay(row.getObject("born_on", LocalDate.class), "ACTIVE".equals(row.getString("state")),
              attested.getOrDefault(id, Attested.none()), placed));
        });
    return found;
  }
}
