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
    var ids = carers.toArray(UUID[]::new);
    var attested = attestations.of(carers);
    var placed = new HashMap<UUID, List<PlacedChild>>();
    jdbc.sql("select carer_id, child_person_id, from_on, until_on from childprotection.carer_agreement where carer_id = any(:ids)")
        .param("ids", ids).query(row -> {
          placed.computeIfAbsent(row.getObject("carer_id", UUID.class), id -> new ArrayList<>())
              .add(new PlacedChild(row.getObject("child_person_id", UUID.class),
                  new DateRange(row.getObject("from_on", LocalDate.class), row.getObject("until_on", LocalDate.class))));
        });
    var found = new HashMap<UUID, CarerOnDay>();
    jdbc.sql("""
        select c.id, c.state, p.born_on from childprotection.foster_carer c left join directory.person p on p.id = c.person_id
        where c.id = any(:ids)""").param("ids", ids).query(row -> {
          var id = row.getObject("id", UUID.class);
          found.put(id, new CarerOnDay(row.getObject("born_on", LocalDate.class), "ACTIVE".equals(row.getString("state")),
              attested.getOrDefault(id, Attested.none()), placed.getOrDefault(id, List.of())));
        });
    return found;
  }
}
