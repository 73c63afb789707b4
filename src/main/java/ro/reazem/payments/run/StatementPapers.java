package ro.reazem.payments.run;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import ro.reazem.kernel.Lei;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.payments.benefit.PaidBenefits;
import ro.reazem.payments.sight.PaymentsSight;
import ro.reazem.platform.acts.ActPaper;
import ro.reazem.platform.acts.ActPdfRenderer;
import ro.reazem.platform.acts.ActWording;
import ro.reazem.platform.acts.Institution;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.sheets.CsvWriter;

/** A numbered run on paper and as a table: the payment statement (stat de plată) and the list handed to bank, post or cash desk (borderou). */
@Component
class StatementPapers {

  private static final int AT_ONCE = 5_000;
  /** What a paper can hold that somebody signs; longer ones are handed over as a table. */
  private static final int MOST_ON_PAPER = 5_000;

  private final RunRegister register;
  private final PaidBenefits benefits;
  private final ActPdfRenderer renderer;
  private final Institution institution;
  private final ActWording wording = new ActWording();

  StatementPapers(RunRegister register, PaidBenefits benefits, ActPdfRenderer renderer, Institution institution) {
    this.register = register;
    this.benefits = benefits;
    this.renderer = renderer;
    this.institution = institution;
  }

  /** A line as papers print it. */
  public record Printed(long position, String caseNumber, String holder, String identity, String where, String month, String right, String reason, Lei amount,
      Lei withheld, String channel) {}

  /** @param channel one of them for its list, empty for the whole statement */
  byte[] paper(Run run, String channel, Officer reader) {
    var sums = Objects.requireNonNull(run.sums());
    RuleViolated.require(sums.lines() <= MOST_ON_PAPER, "payments.run.tooLongForPaper", MOST_ON_PAPER);
    register.requireWhole(run.id(), reader, PaymentsSight.RUN_EXPORT);
    var lines = register.whole(run.id(), reader, channel, 0, MOST_ON_PAPER).stream().map(this::printed).toList();
    RuleViolated.require(!lines.isEmpty(), "payments.run.nothingToPay");
    var total = lines.stream().map(Printed::amount).reduce(Lei.ZERO, Lei::plus);
    var name = channel.isEmpty() ? "Stat de plată nr. " + run.ofYear() : "Borderou " + channel(channel) + " la statul de plată nr. " + run.ofYear();
    return renderer.render(new ActPaper("payments/statement", name, name + ", luna " + wording.month(run.month().atDay(1)), institution.name(),
        Objects.requireNonNull(run.numberedOn()), Map.of("run", run, "lines", lines, "total", total, "withheld",
            lines.stream().map(Printed::withheld).reduce(Lei.ZERO, Lei::plus), "statement", channel.isEmpty())));
  }

  /** @return how many lines were written */
  int table(Run run, Officer reader, OutputStream out) throws IOException {
    register.requireWhole(run.id(), reader, PaymentsSight.RUN_EXPORT);
    var csv = new CsvWriter(new BufferedOutputStream(out));
    csv.row(List.of("Nr. crt.", "Dosar", "Titular", "CNP sau data nașterii", "IBAN sau adresa", "Luna", "Drept", "Felul", "Cuvenit", "Reținut", "Suma", "Canal", "Titularul contului"));
    long after = 0;
    int count = 0;
    for (var some = register.whole(run.id(), reader, "", after, AT_ONCE); !some.isEmpty(); some = register.whole(run.id(), reader, "", after, AT_ONCE)) {
      for (var line : some) {
        var printed = printed(line);
        csv.row(new ArrayList<@Nullable Object>(List.of(printed.position(), printed.caseNumber(), printed.holder(), printed.identity(), printed.where(),
            printed.month(), printed.right(), printed.reason(), romanian(printed.amount().plus(printed.withheld())),
            romanian(printed.withheld()), romanian(printed.amount()), printed.channel(), line.accountHolder())));
        count++;
      }
      after = some.getLast().position();
    }
    csv.finish();
    return count;
  }

  private Printed printed(RunLine line) {
    var identity = line.cnp() != null ? line.cnp() : line.bornOn() != null ? wording.day(line.bornOn()) : "";
    return new Printed(line.position(), line.caseNumber(), line.holder(), identity, line.iban() != null ? line.iban() + (line.toPayee() ? ", " + line.accountHolder() : "") : line.address(),
        wording.month(line.month().atDay(1)), benefits.romanian(line.benefit()), reason(line.reason()), line.amount(), line.withheld(), channel(Objects.toString(line.channel(), "")));
  }

  private static String romanian(Lei sum) {
    return sum.toString().replace('.', ',');
  }

  private static String reason(String reason) {
    return switch (reason) {
      case "ARREARS" -> "restant";
      case "DIFFERENCE" -> "diferență";
      case "RETURNED" -> "replată după returnare";
      case "CORRECTION" -> "replată după corectare";
      default -> "curent";
    };
  }

  private static String channel(String channel) {
    return switch (channel) {
      case "ACCOUNT" -> "cont bancar";
      case "POST" -> "mandat poștal";
      case "CASH" -> "casierie";
      default -> "";
    };
  }
}
