package ro.reazem.audit.trail;

import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The last link of the chain, or where the chain begins; after a removal of old lines that is the last link removed. */
record ChainEnd(long position, long line, LocalDate day, byte[] hash) {

  static ChainEnd last(JdbcClient jdbc) {
    return jdbc.sql("select position, line, day, hash from audit.link order by position desc limit 1")
        .query((row, number) -> new ChainEnd(row.getLong("position"), row.getLong("line"), row.getObject("day", LocalDate.class),
            row.getBytes("hash"))).optional().orElseGet(() -> beginning(jdbc));
  }

  static ChainEnd beginning(JdbcClient jdbc) {
    return jdbc.sql("select last_position, last_line, day, hash from audit.forgotten order by last_position desc limit 1")
        .query((row, number) -> new ChainEnd(row.getLong("last_position"), row.getLong("last_line"), row.getObject("day", LocalDate.class),
            row.getBytes("hash"))).optional().orElseGet(() -> new ChainEnd(0, 0, LocalDate.EPOCH, ChainedLine.BEGINNING));
  }

  ChainEnd next(ChainedLine sealed) {
    var lineDay = LocalDate.parse(sealed.day());
    return new ChainEnd(position + 1, sealed.id(), lineDay.isBefore(day) ? day : lineDay, sealed.hash(hash));
  }
}
