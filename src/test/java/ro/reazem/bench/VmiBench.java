package ro.reazem.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import ro.reazem.financialaid.scheme.Circumstances;
import ro.reazem.financialaid.scheme.Granted;
import ro.reazem.financialaid.scheme.Income;
import ro.reazem.financialaid.scheme.Member;
import ro.reazem.financialaid.scheme.vmi.MinimumInclusionIncome;
import ro.reazem.financialaid.scheme.vmi.VmiRates;
import ro.reazem.kernel.Lei;
import ro.reazem.platform.parameters.ParameterSeed;

/** How many different households are calculated a second, with all their steps. */
class VmiBench {

  private static final int HOUSEHOLDS = 1_000_000;
  private static final int ASKED_PER_CORE = 300_000;
  private static final YearMonth MONTH = YearMonth.of(2026, 2);
  private static final String[] KINDS = {"wage", "pension", "rent", "maintenance", "farming", "other", "day_labour"};

  /** What a share of the households came to, so that no calculation can be left out. */
  private record Share(long steps, long granted, long gross) {}

  @Test
  void aMillionDifferentHouseholds() throws Exception {
    var rates = VmiRates.of(ParameterSeed.of("financialaid").on(MONTH.atDay(1)));
    var households = households();
    share(households, 0, HOUSEHOLDS, rates);
    double one = rate(1, households, rates);
    Bench.report("vmi.one-core", one, "households/s", ASKED_PER_CORE);
    int cores = Runtime.getRuntime().availableProcessors();
    Bench.report("vmi.all-cores", rate(cores, households, rates), "households/s", (double) ASKED_PER_CORE * cores);
  }

  private static double rate(int cores, Circumstances[] households, VmiRates rates) throws Exception {
    double best = 0;
    for (int round = 0; round < 3; round++) {
      try (var workers = Executors.newFixedThreadPool(cores)) {
        var shares = new ArrayList<Callable<Share>>();
        int size = HOUSEHOLDS / cores;
        for (int core = 0; core < cores; core++) {
          int from = core * size;
          shares.add(() -> share(households, from, from + size, rates));
        }
        long begun = System.nanoTime();
        long steps = 0;
        for (var done : workers.invokeAll(shares)) {
          steps += done.get().steps();
        }
        best = Math.max(best, (double) size * cores * 1e9 / (System.nanoTime() - begun));
        assertThat(steps).isGreaterThan(5L * size * cores);
      }
    }
    return best;
  }

  private static Share share(Circumstances[] households, int from, int to, VmiRates rates) {
    long steps = 0;
    long granted = 0;
    long gross = 0;
    for (int i = from; i < to; i++) {
      var assessment = MinimumInclusionIncome.assess(households[i], rates);
      steps += assessment.steps().size();
      granted += assessment instanceof Granted ? 1 : 0;
      gross += assessment.amounts().gross().bani();
    }
    return new Share(steps, granted, gross);
  }

  private static Circumstances[] households() {
    var random = new Random(20261122);
    var day = LocalDate.of(1950, 1, 1);
    var households = new Circumstances[HOUSEHOLDS];
    for (int i = 0; i < HOUSEHOLDS; i++) {
      var members = new ArrayList<Member>();
      boolean pair = random.nextInt(3) > 0;
      members.add(Member.of("a", day.plusDays(random.nextInt(19_000)), Member.Role.HOLDER,
          pair ? Member.Marital.MARRIED : Member.Marital.DIVORCED));
      if (pair) {
        members.add(Member.of("b", day.plusDays(random.nextInt(19_000)), Member.Role.SPOUSE, Member.Marital.MARRIED));
      }
      for (int child = random.nextInt(5); child > 0; child--) {
        members.add(Member.of("c" + child, LocalDate.of(2008, 1, 1).plusDays(random.nextInt(6_500)), Member.Role.CHILD,
            Member.Marital.NOT_STATED));
      }
      var incomes = new ArrayList<Income>();
      for (var member : members) {
        incomes.add(member.role() == Member.Role.CHILD
            ? new Income(member.key(), "child_state_allowance", Lei.whole(292), MONTH.minusMonths(1))
            : new Income(member.key(), KINDS[random.nextInt(KINDS.length)], new Lei(random.nextInt(150_000)), MONTH.minusMonths(1)));
      }
      households[i] = new Circumstances(MONTH, MONTH.minusMonths(1), members, incomes, java.util.List.of());
    }
    return households;
  }
}
