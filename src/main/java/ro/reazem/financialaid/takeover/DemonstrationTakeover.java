package ro.reazem.financialaid.takeover;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ro.reazem.platform.demo.DemoMode;
import ro.reazem.platform.demo.DemoOfficer;
import ro.reazem.platform.security.HeldRole;
import ro.reazem.platform.security.Level;
import ro.reazem.platform.security.Officer;

/** Rights that a neighbouring commune granted: a file that was taken over, and one that waits to be corrected and released. */
@Component
@Order(49)
class DemonstrationTakeover implements ApplicationRunner {

  private static final String HEADS = "CNP;Nume;Prenume;Data nașterii;Beneficiul;Nr. deciziei;Data deciziei;Emitent;De la;Cuantum;AI;AFC;Plătit până în;"
      + "Dosar vechi;Categoria;Porții;Contribuția;Cardul vechi;Până la;Nr. de inventar al locuinței;Adresa locuinței;Camere;Suprafața utilă;Observații\n";
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
  private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MM.yyyy");
  private static final int DONE = 3;

  private final DemoMode demo;
  private final JdbcClient jdbc;
  private final CheckingTakeover checking;
  private final TakingRightsOver takingOver;
  private final Clock clock;

  DemonstrationTakeover(DemoMode demo, JdbcClient jdbc, CheckingTakeover checking, TakingRightsOver takingOver, Clock clock) {
    this.demo = demo;
    this.jdbc = jdbc;
    this.checking = checking;
    this.takingOver = takingOver;
    this.clock = clock;
  }

  /** Somebody who lives in a household that has asked for nothing. */
  private record Free(String cnp, String familyName, String givenName, LocalDate bornOn) {}

  @Override
  public void run(ApplicationArguments arguments) {
    demo.enter("rights taken over", () -> {
      var free = free();
      if (free.size() > DONE && !jdbc.sql("select exists (select from financialaid.takeover)").query(Boolean.class).single()) {
        var rows = new StringBuilder(HEADS);
        free.subList(0, DONE).forEach(one -> rows.append(row(one.cnp(), one, 410 + rows.length() % 7, "701,00")));
        takeOver(check("drepturi-preluate.csv", rows.toString()));
        check("drepturi-de-verificat.csv", waiting(free.subList(DONE, free.size())));
      }
    });
  }

  private String waiting(List<Free> free) {
    var rows = new StringBuilder(HEADS);
    for (int i = 0; i < free.size(); i++) {
      var one = free.get(i);
      rows.append(i == 2 ? meals(one) : i == 3 ? contract(one) : row(i % 3 == 1 ? "" : one.cnp(), one, 500 + i, "701,00"));
    }
    return rows.append(row("1234567890123", free.getFirst(), 598, "701,00")).append(row(free.getFirst().cnp(), free.getFirst(), 599, "multe")).toString();
  }

  private String row(String cnp, Free holder, int decision, String sum) {
    return row(cnp, holder, decision, "VMI", sum, "415,00;286,00", ";;;", ";;;;");
  }

  /** Meals at the canteen of the commune, which its other inhabitants never had. */
  private String meals(Free holder) {
    return row(holder.cnp(), holder, 97, "Cantina de ajutor social", "1.080,00", ";", "c;2;0;L-97", ";;;;");
  }

  /** A dwelling of the commune with its family. */
  private String contract(Free holder) {
    return row(holder.cnp(), holder, 14, "Locuință socială", "96,50", ";", ";;;", DAY.format(YearMonth.now(clock).plusMonths(45).atEndOfMonth()) + ";LIV-3;Str. Livezii nr. 3, ap. 2, Livezi;2;48,25");
  }

  private String row(String cnp, Free holder, int decision, String benefit, String sum, String parts, String meals, String dwelling) {
    var now = YearMonth.now(clock);
    var from = now.minusMonths(14).atDay(1);
    return String.join(";", cnp, holder.familyName(), holder.givenName(), DAY.format(holder.bornOn()), benefit, String.valueOf(decision),
        DAY.format(from.minusDays(11)), "Primarul comunei Livezi", DAY.format(from), sum, parts, MONTH.format(now.minusMonths(1)),
        "LIV-" + decision, meals, dwelling, "fără") + "\n";
  }

  private UUID check(String name, String content) {
    return checking.check(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)), name, content.getBytes(StandardCharsets.UTF_8),
        with(Level.WORK, DemoOfficer.ASISTENT.acting()), Locale.of("ro"));
  }

  private void takeOver(UUID id) {
    takingOver.release(id, with(Level.APPROVE, DemoOfficer.SEF.acting()));
    while (takingOver.next(id)) {
      Thread.onSpinWait();
    }
  }

  private static Officer with(Level level, Officer one) {
    return new Officer(one.id(), one.signInName(), one.name(), one.jobTitle(), one.unit(), Set.of(new HeldRole("financialaid", level, one.unit())));
  }

  private List<Free> free() {
    return jdbc.sql("""
        select i.cnp, p.family_name, p.given_name, p.born_on from financialaid.known_membership m
        join financialaid.known_person p on p.id = m.person_id and p.died_on is null and p.born_on is not null
        join financialaid.identified_person i on i.person_id = p.id
        where m.role = 'REFERENCE_PERSON' and m.until is null
          and not exists (select from financialaid.aid_application a where a.household_id = m.household_id)
          and not exists (select from financialaid.aid_application a where a.holder_id = m.person_id)
        order by i.cnp limit 9""").query(Free.class).list();
  }
}
