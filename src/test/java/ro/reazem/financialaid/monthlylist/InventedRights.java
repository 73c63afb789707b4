package ro.reazem.financialaid.monthlylist;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.springframework.jdbc.core.simple.JdbcClient;
import ro.reazem.testing.SignIn;

/** Rights of months long past, entered as rows; what the test enters is taken back at its end. */
final class InventedRights {

  static final String CNP = "2910302080010";

  private final JdbcClient jdbc;
  final YearMonth month = YearMonth.of(1900 + ThreadLocalRandom.current().nextInt(90), 1 + ThreadLocalRandom.current().nextInt(12));

  InventedRights(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  UUID grant(String familyName, long gross, String payment) {
    return grant(familyName, gross, payment, SignIn.UNIT);
  }

  UUID grant(String familyName, long gross, String payment, UUID unit) {
    return grant(familyName, gross, payment, unit, month);
  }

  /** A right without end from a month on. */
  UUID grant(String familyName, long gross, String payment, UUID unit, YearMonth from) {
    return grant(familyName, gross, payment, unit, from, "VMI", "{}");
  }

  /** Aid for heating up to a last month, month by month or paid at once in one of them. */
  UUID grantHeating(String familyName, long gross, String fuel, YearMonth from, YearMonth until, YearMonth paidIn) {
    var right = grant(familyName, gross, intoAccount(), SignIn.UNIT, from, "HEATING", """
        {"declaration": {"heating": [{"fuel": "ELECTRICITY", "supplier": "Altul", "main": false}, {"fuel": "%s", "supplier": "%s", "clientCode": "104017",
          "placeCode": "CLC9", "contract": "C-7", "main": true}]}}""".formatted(fuel, fuel.equals("SOLID_OR_OIL") ? "" : "Gaz Apulum"));
    jdbc.sql("update financialaid.entitlement set granted_until = :last, paid_at_once_in = :paid where id = :id").param("last", until.atEndOfMonth())
        .param("paid", paidIn == null ? null : paidIn.atDay(1)).param("id", right).update();
    jdbc.sql("update financialaid.entitlement_amount set valid_until = :last where entitlement_id = :id").param("last", until.atEndOfMonth()).param("id", right).update();
    return right;
  }

  /** The energy supplement, without end. */
  UUID grantSupplement(String familyName, long gross, YearMonth from) {
    return grant(familyName, gross, byPost(), SignIn.UNIT, from, "ENERGY_SUPPLEMENT", "{}");
  }

  private UUID grant(String familyName, long gross, String payment, UUID unit, YearMonth from, String benefit, String dossier) {
    var holder = UUID.randomUUID();
    var application = UUID.randomUUID();
    var right = UUID.randomUUID();
    jdbc.sql("""
        insert into financialaid.known_person (id, revision, told_at, family_name, given_name, folded_name, born_on, sex,
          marital_status, citizenship, cnp_tail, address_line)
        values (:id, 1, now(), :name, 'Ștefănița', lower(:name) || ' stefanita', '1780-01-01', 'FEMALE', 'SINGLE', 'RO', '0010',
          'str. Înfrățirii nr. 7')""").param("id", holder).param("name", familyName).update();
    jdbc.sql("insert into financialaid.identified_person values (:id, 1, now(), :cnp)").param("id", holder).param("cnp", CNP).update();
    jdbc.sql("""
        insert into financialaid.aid_application (id, one_time_key, number, year, registered_on, registered_at, registered_by,
          registered_by_name, unit_id, household_id, holder_id, benefit, heating_aid_requested, energy_supplement_requested,
          declaration, status, changed_at, version)
        values (:id, :id, :number, :year, :day, now(), :id, 'Ioana', :unit, :household, :holder, :benefit, false, false, '{}', 'GRANTED',
          now(), 0)""")
        .param("id", application).param("number", number()).param("year", from.getYear()).param("day", from.atDay(1)).param("unit", unit)
        .param("household", UUID.randomUUID()).param("holder", holder).param("benefit", benefit.equals("VMI") ? "VMI" : "HEATING").update();
    jdbc.sql("""
        insert into financialaid.entitlement (id, application_id, unit_id, household_id, holder_id, benefit, granted_from, revision, version)
        select :id, a.id, a.unit_id, a.household_id, a.holder_id, :benefit, :day, 1, 0 from financialaid.aid_application a where a.id = :application""")
        .param("id", right).param("day", from.atDay(1)).param("application", application).param("benefit", benefit).update();
    amount(right, from, gross, decided(right, "GRANT", from.atDay(1), gross, declared(payment, holder), dossier));
    return right;
  }

  /** Another amount from a month on, by a decision made now. */
  void change(UUID right, YearMonth from, long gross, String payment, UUID... others) {
    jdbc.sql("update financialaid.entitlement_amount set valid_until = :last where entitlement_id = :id and valid_until is null")
        .param("last", from.atDay(1).minusDays(1)).param("id", right).update();
    amount(right, from, gross, decided(right, "CHANGE", from.atDay(1), gross, declared(payment, holderOf(right), others), "{}"));
  }

  /** Facts with effect from a month on that leave the amount as it is. */
  void note(UUID right, YearMonth from, String payment) {
    proposed(right, "FACTS", from.atDay(1), 0, declared(payment, holderOf(right)));
  }

  /** The end of a right, by a decision made now. */
  void end(UUID right, LocalDate lastDay) {
    jdbc.sql("update financialaid.entitlement_amount set valid_until = :last where entitlement_id = :id and (valid_until is null or valid_until > :last)")
        .param("last", lastDay).param("id", right).update();
    jdbc.sql("update financialaid.entitlement set granted_until = :last where id = :id").param("last", lastDay).param("id", right).update();
    decided(right, "TERMINATION", lastDay.plusDays(1), 0, declared(byPost(), holderOf(right)), "{}");
  }

  /** Months suspended (no cut) or cut from a month on. */
  void interrupt(UUID right, YearMonth from, Long cut) {
    var cutText = cut == null ? "null" : "\"" + cut / 100 + "." + "%02d".formatted(cut % 100) + "\"";
    stopped(right, """
        {"all": [{"suspensionId": "%s", "firstMonth": "%s", "lastMonth": null, "cut": %s, "restored": false}]}""".formatted(UUID.randomUUID(), from.atDay(1), cutText));
  }

  /** The same months are due again. */
  void restore(UUID right) {
    jdbc.sql("update financialaid.entitlement set interruptions = jsonb_set(interruptions, '{all,0,restored}', 'true') where id = :id").param("id", right).update();
  }

  private void stopped(UUID right, String document) {
    jdbc.sql("update financialaid.entitlement set interruptions = cast(:document as jsonb) where id = :id").param("document", document).param("id", right).update();
  }

  private void amount(UUID right, YearMonth from, long gross, UUID decision) {
    jdbc.sql("""
        insert into financialaid.entitlement_amount (entitlement_id, position, valid_from, gross, inclusion_aid, child_aid, net, decision_id)
        values (:id, (select count(*) from financialaid.entitlement_amount where entitlement_id = :id), :day, :gross, :gross, 0, :gross,
          :decision)""").param("id", right).param("day", from.atDay(1)).param("gross", gross).param("decision", decision).update();
  }

  private UUID decided(UUID right, String kind, LocalDate from, long gross, String declaration, String dossier) {
    var proposal = proposed(right, kind, from, gross, declaration);
    var decision = UUID.randomUUID();
    jdbc.sql("""
        insert into financialaid.decision (id, proposal_id, application_id, entitlement_id, kind, unit_id, household_id, holder_id,
          benefit, act_number, act_year, act_on, effective_from, gross, net, proposed_by, proposed_by_name, approved_by,
          approved_by_name, approved_at, dossier, act_id)
        select :id, :proposal, e.application_id, e.id, :kind, e.unit_id, e.household_id, e.holder_id, e.benefit, :number, :year, :day, :day,
          :gross, :gross, :proposal, 'Ioana', e.unit_id, 'Mihai', clock_timestamp(), cast(:dossier as jsonb), :id
        from financialaid.entitlement e where e.id = :right""")
        .param("id", decision).param("proposal", proposal).param("kind", kind).param("number", number()).param("year", from.getYear())
        .param("day", from).param("gross", gross).param("right", right).param("dossier", dossier).update();
    return decision;
  }

  private UUID proposed(UUID right, String kind, LocalDate from, long gross, String declaration) {
    var proposal = UUID.randomUUID();
    jdbc.sql("""
        insert into financialaid.proposal (id, kind, application_id, entitlement_id, unit_id, household_id, holder_id, proposed_by,
          proposed_by_name, proposed_at, effective_from, gross, grounds, reasons, fingerprint, dossier, status, settled_by,
          settled_by_name, settled_at, declaration, version)
        select :id, :kind, e.application_id, case when :kind = 'GRANT' then null else e.id end, e.unit_id, e.household_id, e.holder_id, :id,
          'Ioana', clock_timestamp(), :day, :gross, 'REQUESTED', '', '', '{}', 'APPROVED', e.unit_id, 'Mihai', clock_timestamp(),
          cast(:declaration as jsonb), 0
        from financialaid.entitlement e where e.id = :right""")
        .param("id", proposal).param("kind", kind).param("day", from).param("gross", gross).param("declaration", declaration)
        .param("right", right).update();
    return proposal;
  }

  private UUID holderOf(UUID right) {
    return jdbc.sql("select holder_id from financialaid.entitlement where id = :id").param("id", right).query(UUID.class).single();
  }

  private static String declared(String payment, UUID holder, UUID... others) {
    var members = new StringBuilder();
    for (var person : java.util.stream.Stream.concat(java.util.stream.Stream.of(holder), java.util.Arrays.stream(others)).toList()) {
      members.append(members.isEmpty() ? "" : ",").append("{\"personId\":\"").append(person).append("\",\"counted\":true,\"placed\":false}");
    }
    return "{\"members\":[" + members + "],\"payment\":" + payment + "}";
  }

  private static int number() {
    return ThreadLocalRandom.current().nextInt(1_000_000, Integer.MAX_VALUE);
  }

  static String byPost() {
    return "{\"mode\":\"POSTAL\",\"accountHolder\":\"\",\"iban\":null,\"bank\":\"\"}";
  }

  static String intoAccount() {
    return "{\"mode\":\"BANK\",\"accountHolder\":\"X\",\"iban\":\"RO49AAAA1B31007593840000\",\"bank\":\"Banca Exemplu\"}";
  }

  LocalDate firstDay() {
    return month.atDay(1);
  }
}
