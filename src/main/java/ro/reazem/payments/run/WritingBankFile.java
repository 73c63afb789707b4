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
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ro.reazem.kernel.Iban;
import ro.reazem.payments.bank.CreditTransfer;
import ro.reazem.payments.bank.CreditTransferFile;
import ro.reazem.payments.bank.PaymentOrder;
import ro.reazem.payments.benefit.PaidBenefits;
import ro.reazem.payments.rows.Columns;
import ro.reazem.platform.acts.ActWording;
import ro.reazem.platform.acts.Institution;
import ro.reazem.platform.text.Sha256;

/** Writes the file for the bank of a run, line by line, and keeps it whole with its sum. */
@Component
class WritingBankFile {

  private static final int AT_ONCE = 5_000;

  private final JdbcClient jdbc;
  private final JdbcTemplate template;
  private final PaidBenefits benefits;
  private final Institution institution;
  private final Clock clock;
  private final ActWording wording = new ActWording();

  WritingBankFile(JdbcClient jdbc, JdbcTemplate template, PaidBenefits benefits, Institution institution, Clock clock) {
    this.jdbc = jdbc;
    this.template = template;
    this.benefits = benefits;
    this.institution = institution;
    this.clock = clock;
  }

  void write(Run run) {
    var sums = Objects.requireNonNull(run.sums());
    var order = new PaymentOrder("REAZEM-" + Objects.requireNonNull(run.numberedOn()).getYear() + "-" + run.number(), clock.instant(), institution.name(),
        new Iban(run.payerIban()), run.payOn(), Math.toIntExact(sums.accountLines()), sums.account());
    try {
      var file = Files.createTempFile("pain001", ".xml");
      try {
        var digest = Sha256.begin();
        try (var out = new BufferedOutputStream(new DigestOutputStream(Files.newOutputStream(file), digest), 1 << 16)) {
          CreditTransferFile.write(order, new Lines(run.id()), out);
        }
        int size = Math.toIntExact(Files.size(file));
        var sum = HexFormat.of().formatHex(digest.digest());
        try (var in = Files.newInputStream(file)) {
          template.update("""
              insert into payments.run_file (run_id, kind, line_count, total, bytes, sha256, made_at) values (?, 'PAIN_001', ?, ?, ?, ?, ?)""", statement -> {
            statement.setObject(1, run.id());
            statement.setLong(2, sums.accountLines());
            statement.setLong(3, sums.account().bani());
            statement.setBinaryStream(4, in, size);
            statement.setString(5, sum);
            statement.setObject(6, clock.instant().atOffset(ZoneOffset.UTC));
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

    private final UUID run;
    private List<Numbered> some = List.of();
    private int next;
    private long after;
    private boolean last;

    Lines(UUID run) {
      this.run = run;
    }

    @Override
    public boolean hasNext() {
      if (next == some.size() && !last) {
        some = jdbc.sql("""
            select id, position, amount, account_holder, iban, benefit, month from payments.run_line
            where run_id = :run and position > :after and channel = 'ACCOUNT' and left_out = '' order by position limit :most""").param("run", run)
            .param("after", after).param("most", AT_ONCE).query((row, n) -> new Numbered(row.getLong("position"), new CreditTransfer(Columns.id(row, "id"),
                Columns.lei(row, "amount"), row.getString("account_holder"), new Iban(row.getString("iban")),
                benefits.romanian(row.getString("benefit")) + " " + wording.month(Columns.month(row, "month").atDay(1))))).list();
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
