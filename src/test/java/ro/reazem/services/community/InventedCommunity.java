package ro.reazem.services.community;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ro.reazem.platform.security.Officer;
import ro.reazem.services.unit.KeepingUnit;
import ro.reazem.services.unit.ServiceKind;
import ro.reazem.services.unit.ServiceUnit;
import ro.reazem.services.unit.UnitState;

/** Makes units and beneficiaries of community health for tests. */
@Component("inventedCommunityOfTests")
class InventedCommunity {

  private final KeepingUnit keeping;
  private final TakingCensus census;
  private final WorkingInCommunity working;
  private final CommunityFiles files;
  private final JdbcClient jdbc;
  private final Clock clock;

  InventedCommunity(KeepingUnit keeping, TakingCensus census, WorkingInCommunity working, CommunityFiles files, JdbcClient jdbc, Clock clock) {
    this.keeping = keeping;
    this.census = census;
    this.working = working;
    this.files = files;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  UUID unit(Officer head) {
    return keeping.add(new ServiceUnit(UUID.randomUUID(), "AMC", ServiceKind.COMMUNITY_HEALTH, "AMC Zimbru", head.unit(), siruta(), "str. Teiului", "", null, 0,
        UnitState.OPEN, LocalDate.now(clock).minusYears(1), "", 0), UUID.randomUUID());
  }

  int siruta() {
    return jdbc.sql("select min(siruta) from directory.place where level = 3").query(Integer.class).single();
  }

  UUID person(String familyName, LocalDate bornOn) {
    var id = UUID.randomUUID();
    jdbc.sql("""
        insert into directory.person (id, revision, told_at, family_name, given_name, display_name, former_names, born_on, sex, marital_status, citizenship,
          cnp_tail, address_line, country)
        values (:id, 1, now(), :family, 'Zoe', :family || ' Zoe', '{}', :born, 'NOT_STATED', 'SINGLE', 'RO', '2174', '', 'RO')""")
        .param("id", id).param("family", familyName).param("born", bornOn).update();
    return id;
  }

  CommunityFileId identified(UUID unit, String name, LocalDate bornOn, Officer by) {
    return census.identify(new Identified(UUID.randomUUID(), person(name, bornOn), bornOn, unit, null, new HomeFacts(siruta(), "str. " + name + " nr. 3", 2, List.of(), ""),
        List.of("ELDERLY", "CHRONIC"), LocalDate.now(clock).minusDays(50)), by);
  }

  CommunityFileId active(UUID unit, String name, LocalDate bornOn, Officer by) {
    var id = identified(unit, name, bornOn, by);
    working.consent(id, file(id).version(), LocalDate.now(clock).minusDays(49), "persoana", by);
    working.activate(id, file(id).version(), LocalDate.now(clock).minusDays(48), by);
    return id;
  }

  CommunityFile file(CommunityFileId id) {
    return files.findById(id).orElseThrow();
  }
}
