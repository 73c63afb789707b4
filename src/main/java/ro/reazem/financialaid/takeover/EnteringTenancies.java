package ro.reazem.financialaid.takeover;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.financialaid.housingfile.TakenOverBy;
import ro.reazem.financialaid.tenancy.TakenOverTenancies;

/** Enters the contracts of social dwellings that rows tell of: no request and no decision stands behind them, and of their rents payments do not hear. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class EnteringTenancies {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

  private final OldDossier dossiers;
  private final TakenOverTenancies tenancies;
  private final DoneRows done;
  private final Clock clock;

  EnteringTenancies(OldDossier dossiers, TakenOverTenancies tenancies, DoneRows done, Clock clock) {
    this.dossiers = dossiers;
    this.tenancies = tenancies;
    this.done = done;
    this.clock = clock;
  }

  void enter(TakingRightsOver.Work work, List<TakingRightsOver.Row> rows, LocalDate today) {
    if (rows.isEmpty()) {
      return;
    }
    var households = dossiers.living(rows, today);
    var entered = tenancies.enter(rows.stream().map(row -> told(row, OldDossier.counted(row, households.getOrDefault(row.household(), List.of())))).toList(),
        new TakenOverBy(work.checkedBy(), work.checkedByName(), work.releasedBy(), work.releasedByName(), today, clock.instant()));
    var outcome = new ArrayList<DoneRows.Done>();
    for (int i = 0; i < rows.size(); i++) {
      outcome.add(new DoneRows.Done(rows.get(i).line(), entered.get(i).file(), null, entered.get(i).tenancy()));
    }
    done.mark(work.id(), outcome);
  }

  private static TakenOverTenancies.Told told(TakingRightsOver.Row row, List<OldDossier.Living> counted) {
    var right = row.right();
    var lease = Objects.requireNonNull(right.terms().lease());
    var tenant = counted.stream().filter(one -> one.person().equals(row.person())).findFirst().orElseThrow();
    return new TakenOverTenancies.Told(right.number(), right.on(), right.issuer(), right.from(), lease.term(), Objects.requireNonNull(right.until()),
        lease.told(), new TakenOverTenancies.Household(right.unit(), row.household(), row.person(), tenant.name(), counted.size(), right.declaredOn()),
        YearMonth.from(right.firstMonth()), lease.technical(), right.sums().gross(), origin(right));
  }

  private static String origin(TakenOverRight right) {
    return "Preluat cu contractul de închiriere nr. " + right.number() + " din " + DAY.format(right.on()) + ", încheiat de " + right.issuer()
        + (right.oldCase().isEmpty() ? "" : ", dosarul " + right.oldCase()) + "; chiria nu a fost calculată aici.";
  }
}
