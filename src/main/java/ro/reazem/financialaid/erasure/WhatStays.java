package ro.reazem.financialaid.erasure;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ro.reazem.kernel.Lei;

/** Reads what the law keeps of an erased request or housing file: its line in the register, that it was decided and how, and what was due month by month. */
@Component
class WhatStays {

  private final JdbcClient jdbc;

  WhatStays(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The line of the register, with the approval by which the rest was destroyed. */
  record Request(String number, LocalDate registeredOn, String registeredByName, String status, Instant erasedAt, String decisionNumber) {}

  /** A contract of a dwelling. */
  record Let(String number, String code, LocalDate signedOn, String signedByName, LocalDate startsOn, @Nullable LocalDate endedOn) {}

  /** A rent from a month on, in bani. */
  record Owed(LocalDate firstMonth, long technical, long due) {

    public YearMonth month() {
      return YearMonth.from(firstMonth);
    }

    public Lei whole() {
      return new Lei(technical);
    }

    public Lei ofFamily() {
      return new Lei(due);
    }
  }

  /**
   * A disposition that was issued.
   *
   * @param sum SHA-256 of the dossier it rested on, in sixteens
   */
  record Decision(String kind, String act, LocalDate actOn, LocalDate effectiveFrom, long gross, String approvedByName, @Nullable String sum) {

    public Lei granted() {
      return new Lei(gross);
    }
  }

  /** What was due a month, for a time. */
  record Amount(LocalDate validFrom, @Nullable LocalDate validUntil, long gross, long net) {

    public Lei due() {
      return new Lei(gross);
    }

    public Lei paid() {
      return new Lei(net);
    }
  }

  Request request(UUID id) {
    return line("aid_application", id);
  }

  Request file(UUID id) {
    return line("housing_file", id);
  }

  private Request line(String register, UUID id) {
    return jdbc.sql("select a.number || '/' || a.year as number, a.registered_on, a.registered_by_name, a.status, e.erased_at, e.decision_number "
        + "from financialaid." + register + " a join financialaid.erasure e on e.context = 'financialaid' and e.case_id = a.id where a.id = :id")
        .param("id", id).query((row, n) -> new Request(row.getString("number"), row.getObject("registered_on", LocalDate.class),
            row.getString("registered_by_name"), row.getString("status"), row.getTimestamp("erased_at").toInstant(), row.getString("decision_number")))
        .single();
  }

  List<Let> tenancies(UUID file) {
    return jdbc.sql("""
        select t.number || '/' || t.year as number, d.code, t.signed_on, t.signed_by_name, t.starts_on, t.ended_on
        from financialaid.housing_tenancy t join financialaid.dwelling d on d.id = t.dwelling_id where t.file_id = :id order by t.starts_on""")
        .param("id", file).query(Let.class).list();
  }

  List<Owed> rents(UUID file) {
    return jdbc.sql("""
        select r.first_month, r.technical, r.due from financialaid.housing_rent r where r.file_id = :id and r.confirmed_at is not null
        order by r.first_month, r.set_at""").param("id", file).query(Owed.class).list();
  }

  List<Decision> decisions(UUID request) {
    return jdbc.sql("""
        select kind, act, act_on, effective_from, gross, approved_by_name, encode(dossier_sum, 'hex') as sum
        from financialaid.decision where application_id = :id order by approved_at""").param("id", request).query(Decision.class).list();
  }

  List<Amount> amounts(UUID request) {
    return jdbc.sql("""
        select m.valid_from, m.valid_until, m.gross, m.net from financialaid.entitlement e
        join financialaid.entitlement_amount m on m.entitlement_id = e.id where e.application_id = :id order by m.position""")
        .param("id", request).query(Amount.class).list();
  }
}
