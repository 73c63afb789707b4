package ro.reazem.childprotection.agenda;

import java.util.UUID;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ro.reazem.platform.demo.DemoMode;
import ro.reazem.platform.demo.DemoUnit;

/** Of the matters that wait in the demonstration the secretariat has given one back. */
@Component
@Order(73)
class DemonstrationReturned implements ApplicationRunner {

  private final DemoMode demo;
  private final CheckingFile checking;
  private final JdbcClient jdbc;

  DemonstrationReturned(DemoMode demo, CheckingFile checking, JdbcClient jdbc) {
    this.demo = demo;
    this.checking = checking;
    this.jdbc = jdbc;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    demo.enter("matter given back", () -> jdbc.sql("""
        select id from childprotection.commission_item i where unit_id = :unit and state = 'PROPOSED'
          and not exists (select from childprotection.commission_item b where b.unit_id = i.unit_id and b.state = 'RETURNED') order by reference desc limit 1""")
        .param("unit", DemoUnit.CHILDREN.id()).query(UUID.class).optional().ifPresent(this::giveBack));
  }

  private void giveBack(UUID id) {
    long seen = jdbc.sql("select version from childprotection.commission_item where id = :id").param("id", id).query(Long.class).single();
    checking.giveBack(new ItemId(id), seen, "Lipsește ancheta socială a bunicii, iar declarația mamei nu este semnată.");
  }
}
