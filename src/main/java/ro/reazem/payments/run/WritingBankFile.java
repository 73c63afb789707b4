package ro.reazem.payments.run;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.security.DigestOutputStream;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ro.reazem.kernel.Iban;
import ro.reazem.payments.bank.CreditTransfer;
import ro.reazem.payments.bank.OrderExporter;
import ro.reazem.payments.bank.OrderFormat;
import ro.reazem.payments.bank.PaymentOrder;
import ro.reazem.payments.payer.PayerAccounts;
import ro.reazem.payments.benefit.PaidBenefits;
import ro.reazem.platform.acts.ActWording;
import ro.reazem.platform.acts.Institution;
import ro.reazem.platform.jdbc.Columns;
import ro.reazem.platform.text.Sha256;

/** Writes the file of a run for whoever keeps the account it is paid from, line by line and in the form that they take, and keeps it whole with its sum. */
@Component
class WritingBankFile {

  private static final int AT_ONCE = 5_000;

  private final JdbcClient jdbc;
  private final JdbcTemplate template;
  private final PaidBenefits benefits;
  private final PayerAccounts payers;
  private final Map<OrderFormat, OrderExporter> exporters;
  private final Institution institution;
  private final Clock clock;
  private final ActWording wording = new ActWording();

  WritingBankFile(JdbcClient jdbc, JdbcTemplate template, PaidBenefits benefits, PayerAccounts payers, List<OrderExporter> exporters, Institution institution,
      Clock clock) {
    this.jdbc = jdbc;
    this.template = template;
    this.benefits = benefits;
    this.payers = payers;
    this.exporters = exporters.stream().collect(Collectors.toMap(OrderExporter::format, one -> one));
    this.institution = institution;
    this.clock = clock;
  }

  void write(Run run) {
    var sums = Objects.requireNonNull(run.sums());
    var payer = payers.find(run.payerIban()).orElseThrow();
    var exporter = Objects.requireNonNull(exporters.get(payer.format()));
    var order = new PaymentOrder("REAZEM-" + Objects.requireNonNull(run.numberedOn()).getYear() + "-" + run.number(), clock.instant(), institution.name(), payer.fiscalCode(),
        payer.iban(), run.payOn(), Math.toIntExact(sums.accountLines()), sums.account());
    try {
      var file = Files.createTempFile("orders", ".tmp");
      try {
        var digest = Sha256.begin();
        try (var out = new BufferedOutputStream(new DigestOutputStream(Files.newOutputStream(file), digest), 1 << 16)) {
          exporter.write(order, new Lines(run), out);
        }
        int size = Math.toIntExact(Files.size(file));
        var sum = HexFormat.of().formatHex(digest.digest());
        try (var in = Files.newInputStream(file)) {
          template.update("""
              insert into payments.run_file (run_id, kind, line_count, total, bytes, sha256, made_at) values (?, ?, ?, ?, ?, ?, ?)""", statement -> {
            statement.setObject(1, run.id());
            statement.setString(2, payer.format().name());
            statement.setLong(3, sums.accountLines());
            statement.setLong(4, sums.account().bani());
            statement.setBinaryStream(5, in, size);
            statement.setString(6, sum);
            statement.setObject(7, clock.instant().atOffset(ZoneOffset.UTC));
          });
        }
      } finally {
        Files.deleteIfExists(file);
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** The lines paid into accounts, some at a time. */
  private final class Lines implements Iterator<CreditTransfer> {

    private record Numbered(long position, CreditTransfer payment) {}

    private final Run run;
    private List<Numbered> some = List.of();
    private int next;
    private long after;
    private boolean last;

    Lines(Run run) {
      this.run = run;
    }

    @Override
    public boolean hasNext() {
      if (next == some.size() && !last) {
        some = jdbc.sql("""
            select l.id, l.position, l.amount, l.account_holder, l.iban, l.benefit, l.month, case when l.right_payee_id is not null then y.code when w.mandate = '' then coalesce(l.cnp, '') else '' end as code,
              coalesce(b.article, '') as article, case when l.right_payee_id is not null then l.holder else '' end as on_behalf_of
            from payments.run_line l left join payments.way w on w.id = l.way_id left join payments.right_payee a on a.id = l.right_payee_id
              left join payments.payee y on y.id = a.payee_id left join payments.budget_line b on b.year = :year and b.benefit = l.benefit
            where l.run_id = :run and l.position > :after and l.channel = 'ACCOUNT' and l.left_out = '' order by l.position limit :most""").param("run", run.id())
            .param("year", run.payOn().getYear()).param("after", after).param("most", AT_ONCE).query((row, n) -> new Numbered(row.getLong("position"), new CreditTransfer(Columns.id(row, "id"),
                Columns.lei(row, "amount"), row.getString("account_holder"), new Iban(row.getString("iban")),
                benefits.romanian(row.getString("benefit")) + " " + wording.month(Columns.month(row, "month").atDay(1)),
                row.getString("code"), row.getString("article"), row.getString("on_behalf_of")))).list();
        next = 0;
        last = some.size() < AT_ONCE;
        after = some.isEmpty() ? after : some.getLast().position();
      }
      return next < some.size();
    }

    @Override
    public CreditTransfer next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      return some.get(next++).payment();
    }
  }
}
