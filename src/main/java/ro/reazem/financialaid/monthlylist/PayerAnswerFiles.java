package ro.reazem.financialaid.monthlylist;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ro.reazem.kernel.Lei;

/** The files of answers to a list with their counts, and how far the list is answered; no holder is named here. */
@Component
class PayerAnswerFiles {

  private final JdbcClient jdbc;

  PayerAnswerFiles(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** A file as it was read. */
  record Read(UUID id, String name, int lines, int accepted, int refused, int otherAmount, int toldBefore, String by, Instant at) {}

  /** How far a list is answered, by the newest answer to each line. */
  record Standing(int answered, int accepted, int refused, int otherAmount, int open, Lei paid) {}

  /** The newest first. */
  List<Read> of(UUID list) {
    return jdbc.sql("select * from financialaid.payer_answer_file where list_id = :list order by imported_at desc limit 20").param("list", list)
        .query((row, n) -> new Read(row.getObject("id", UUID.class), row.getString("name"), row.getInt("line_count"), row.getInt("accepted"), row.getInt("refused"),
            row.getInt("other_amount"), row.getInt("told_before"), row.getString("imported_by_name"), row.getObject("imported_at", OffsetDateTime.class).toInstant()))
        .list();
  }

  Standing standing(UUID list) {
    return jdbc.sql("""
        select count(*) as answered, count(*) filter (where a.answer = 'ACCEPTED') as accepted, count(*) filter (where a.answer = 'REFUSED') as refused,
          count(*) filter (where a.answer = 'OTHER_AMOUNT') as other_amount, count(*) filter (where a.answer <> 'ACCEPTED' and s.answer_id is null) as open,
          coalesce(sum(a.paid) filter (where a.answer = 'ACCEPTED' or s.answer_id is not null), 0) as paid
        from financialaid.latest_payer_answer a left join financialaid.payer_answer_settled s on s.answer_id = a.id where a.list_id = :list""").param("list", list)
        .query((row, n) -> new Standing(row.getInt("answered"), row.getInt("accepted"), row.getInt("refused"), row.getInt("other_amount"), row.getInt("open"),
            new Lei(row.getLong("paid")))).single();
  }
}
