package ro.reazem.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;
import ro.reazem.archive.file.CountingEveryDay;
import ro.reazem.events.casework.CaseErasureApproved;
import ro.reazem.events.entitlements.EntitlementEnded;
import ro.reazem.kernel.CaseRef;
import ro.reazem.platform.security.Officer;
import ro.reazem.testing.CaseMaker;
import ro.reazem.testing.Clockwork;
import ro.reazem.testing.Heard;
import ro.reazem.testing.InventedCnp;
import ro.reazem.testing.OwnWord;
import ro.reazem.testing.SignIn;

/** Real files of financial aid and of the registry, from the approved selection until no module knows any more whom they were about. */
@SpringBootTest
@AutoConfigureMockMvc
class ErasureTests {

  private static final LocalDate CLOSED_ON = LocalDate.of(2012, 3, 1);
  private static final String GONE = "conținut distrus";

  /** What the register of persons tells of its persons; it is no part of a file. */
  private static final List<String> COPIES_OF_THE_REGISTER = List.of("financialaid.known_person", "financialaid.known_household",
      "financialaid.known_membership", "financialaid.identified_person", "payments.identified_person");

  @Autowired MockMvcTester mvc;
  @Autowired ClosedCase cases;
  @Autowired CountingEveryDay counting;
  @Autowired List<CaseMaker> makers;
  @Autowired JdbcClient jdbc;
  @Autowired TransactionTemplate transaction;
  @Autowired Clockwork clockwork;

  private final String kind = "E" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
  private final String cnp = InventedCnp.born("2900504");
  private final String street = OwnWord.after("Ulița");
  private final Instant begun = Instant.now();
  private Officer keeper;
  private DestroyingOnScreen screen;

  @BeforeEach
  void aUnitOfItsOwn() {
    keeper = SignIn.stranger("Arhivara Prima", "archive READ WORK APPROVE", "financialaid READ WORK APPROVE PAY AUDIT",
        "intake READ WORK APPROVE AUDIT", "acts READ WORK APPROVE PAY AUDIT");
    var second = new Officer(UUID.randomUUID(), "al.doilea", "Arhivara Secunda", "șef", keeper.unit(), keeper.roles());
    screen = new DestroyingOnScreen(mvc, keeper, second);
    jdbc.sql("insert into directory.unit (id, revision, told_at, name, active) values (:id, 1, now(), 'Serviciul probat', true)").param("id", keeper.unit()).update();
  }

  @Test
  void ofADestroyedRequestTheRegisterTheDispositionsAndTheSumsStayAndNobodyIsNamed() {
    var made = make("/financialaid/entitlements/{id}");
    var request = made.ids().get("/financialaid/applications/{id}").getLast();
    var right = made.ids().get("/financialaid/entitlements/{id}").getFirst();
    var decision = made.ids().get("/financialaid/decisions/{id}").getFirst();
    var ref = new CaseRef("financialaid", request);
    var secrets = new ArrayList<>(List.of(made.secrets().getLast(), cnp, street));
    var persons = jdbc.sql("select m.person_id from financialaid.known_membership m join financialaid.aid_application a on a.household_id = m.household_id "
        + "where a.id = :id").param("id", request).query(UUID.class).list();
    persons.forEach(person -> secrets.add(person.toString()));
    secrets.add(jdbc.sql("select household_id::text from financialaid.aid_application where id = :id").param("id", request).query(String.class).single());
    write(request, right, secrets);
    var number = jdbc.sql("select number || '/' || year from financialaid.aid_application where id = :id").param("id", request).query(String.class).single();
    var act = jdbc.sql("select act_number || '/' || act_year from financialaid.decision where id = :id").param("id", decision).query(String.class).single();
    var sum = jdbc.sql("select encode(sha256(convert_to(dossier::text, 'UTF8')), 'hex') from financialaid.decision where id = :id").param("id", decision)
        .query(String.class).single();
    assertThat(secrets).allSatisfy(secret -> assertThat(tablesThatName(secret)).isNotEmpty());

    // while it is paid it is not due, however long ago the request was closed
    screen.code("financialaid:" + kind);
    cases.closed(ref, kind, CLOSED_ON, keeper.unit(), persons.toArray(UUID[]::new));
    Heard.since(jdbc, begun);
    pay(ref, right, secrets);
    screen.handover();
    counting.all();
    assertThat(cases.state(ref)).isEqualTo("DEPOT RIGHT");
    ended(ref, right);
    counting.all();
    assertThat(cases.state(ref)).isEqualTo("DUE_FOR_SELECTION");
    var erasure = destroyed(ref);

    assertThat(secrets).allSatisfy(secret -> assertThat(tablesThatName(secret)).isEmpty());
    var page = get("/financialaid/applications/" + request);
    assertThat(page).hasStatus(HttpStatus.GONE);
    assertThat(page).bodyText().contains("Conținutul dosarului a fost distrus", number, act, sum, "12 / ");
    for (var gone : List.of("/financialaid/applications/" + request + "/dossier", "/financialaid/applications/" + request + "/documents",
        "/financialaid/decisions/" + decision, "/financialaid/decisions/" + decision + "/sheet.txt", "/financialaid/decisions/" + decision + "/disposition.pdf",
        "/financialaid/decisions/" + decision + "/calculation.xlsx", "/financialaid/entitlements/" + right, "/financialaid/applications/" + request + "/proposal")) {
      assertThat(get(gone)).as(gone).hasStatus(HttpStatus.GONE);
      assertThat(get(gone)).as(gone).bodyText().contains("Conținutul dosarului a fost distrus");
    }
    assertThat(get("/financialaid/applications?q=" + number)).bodyText().contains(number, GONE);
    assertThat(get("/financialaid/entitlements?state=ENDED")).hasStatusOk().bodyText().contains(number, GONE);
    var list = jdbc.sql("select list_id from financialaid.monthly_list_line where entitlement_id = :id").param("id", right).query(UUID.class).single();
    assertThat(get("/financialaid/monthly-lists/" + list)).hasStatusOk().bodyText().contains(GONE, act);
    assertThat(get("/financialaid/monthly-lists/" + list + "/export.xlsx")).hasStatusOk();
    assertThat(jdbc.sql("select m.gross = l.gross and m.net = l.net from financialaid.monthly_list_line l join financialaid.entitlement_amount m "
        + "on m.entitlement_id = l.entitlement_id where l.entitlement_id = :id").param("id", right).query(Boolean.class).single()).isTrue();
    assertThat(jdbc.sql("select l.amount || ' ' || r.number || ' ' || l.case_number || ' ' || length(f.bytes) || ' ' || f.total from payments.run_line l "
        + "join payments.run r on r.id = l.run_id join payments.run_file f on f.run_id = r.id where l.entitlement_id = :id").param("id", right).query(String.class).single())
        .as("sums and numbers of payments stay, and the file that named them alone is empty").isEqualTo("36600 7 1/1712 0 36600");
    assertThatThrownBy(() -> jdbc.sql("update payments.run_line set holder = 'x' where entitlement_id = :id").param("id", right).update())
        .hasMessageContaining("never changed");
    assertThatThrownBy(() -> jdbc.sql("update financialaid.decision set dossier = '{}' where id = :id").param("id", decision).update())
        .hasMessageContaining("never changed or removed");

    toldAgain(erasure, ref);
    assertThat(get("/financialaid/applications/" + request)).bodyText().contains(sum);
  }

  @Test
  void ofADestroyedPetitionTheLineOfTheRegisterStays() {
    var made = make("/registry/petitions/{id}");
    var petition = made.ids().get("/registry/petitions/{id}").getFirst();
    var entry = made.ids().get("/registry/entries/{id}").getFirst();
    var ref = new CaseRef("intake", petition);
    var secret = made.secrets().getFirst();
    jdbc.sql("""
        insert into intake.hop (entry_id, position, stage, returns, comment, proof, method, performed_by, performed_by_name, performed_at)
        values (:entry, 90, 'SENT', false, :secret, 'confirmare semnată de ' || :secret, 'BY_HAND', :entry, 'Ioana', now())""").param("entry", entry)
        .param("secret", secret).update();
    jdbc.sql("""
        update intake.entry set correspondent_kind = 'PERSON', correspondent_person_id = :entry, correspondent_contact = :secret, resolution_text = :secret
        where id = :entry""").param("entry", entry).param("secret", street + " CNP " + cnp).update();
    granted(ref, secret);
    var number = jdbc.sql("select number from intake.petition where id = :id").param("id", petition).query(String.class).single();

    screen.code("intake:" + kind);
    cases.closed(ref, kind, CLOSED_ON, keeper.unit());
    screen.handover();
    counting.all();
    var erasure = destroyed(ref);

    assertThat(List.of(secret, street, cnp)).allSatisfy(word -> assertThat(tablesThatName(word)).isEmpty());
    assertThat(get("/registry/petitions/" + petition)).hasStatusOk().bodyText().contains("Conținutul a fost distrus", number);
    assertThat(get("/registry/petitions?q=" + number)).hasStatusOk().bodyText().contains(number, GONE);
    for (var page : List.of("", "/circuit", "/routing")) {
      assertThat(get("/registry/entries/" + entry + page)).as(page).hasStatusOk().bodyText().contains("Conținutul a fost distrus", number);
    }
    assertThat(get("/registry?part=IN&q=" + number)).hasStatusOk().bodyText().contains(number, GONE);
    assertThat(get("/identity/access")).hasStatusOk().bodyText().contains(GONE);
    assertThatThrownBy(() -> jdbc.sql("update intake.hop set comment = 'x' where entry_id = :id").param("id", entry).update())
        .hasMessageContaining("never changed or removed");
    toldAgain(erasure, ref);
  }

  @Test
  void ofADestroyedReferralItIsKnownThatItWasMadeAndHowItEndedAndNotByWhomNorAboutWhom() {
    var made = make("/referrals/{id}");
    var referral = made.ids().get("/referrals/{id}").getLast();
    var ref = new CaseRef("intake", referral);
    // the maker tells of several referrals about the same child: the others keep their words
    var own = OwnWord.after("Numaieumescu");
    jdbc.sql("update intake.referral set sheet = replace(sheet::text, :secret, :own)::jsonb, search_text = :own, closing_reason = :own where id = :id")
        .param("secret", made.secrets().getFirst()).param("own", own).param("id", referral).update();
    jdbc.sql("update intake.referral_subject set name = :own, folded = lower(:own), cnp = :cnp where referral_id = :id").param("own", own)
        .param("cnp", cnp).param("id", referral).update();
    jdbc.sql("""
        insert into intake.field_action (id, referral_id, kind, performed_at, team, police, entry_refused, minors_present, found, measures, addressee,
          reference, recorded_by, recorded_by_name, recorded_at)
        values (gen_random_uuid(), :id, 'NOTICE', now(), '{}', false, false, true, :own, :own, 'Poliția, pentru ' || :own, :own, :id, 'Ioana', now())""")
        .param("id", referral).param("own", own).update();
    jdbc.sql("insert into intake.referral_step values (:id, 90, 'NOTED', :own, null, '', now()), (:id, 91, 'ANSWERED', 'REFUSED: ' || :own, null, '', now())")
        .param("id", referral).param("own", own + " " + street).update();
    var routed = UUID.randomUUID();
    jdbc.sql("""
        insert into financialaid.routed_work (routing_id, told_at, state, refusal, path) values (:routed, now(), 'REFUSED', :own, '/referrals/' || :id)""")
        .param("routed", routed).param("own", own).param("id", referral.toString()).update();
    var told = made.secrets().getFirst();
    var tellers = jdbc.sql("select count(*) from intake.reporter where name like '%' || :told").param("told", told).query(Integer.class).single();
    var number = jdbc.sql("select number from intake.referral where id = :id").param("id", referral).query(String.class).single();

    screen.code("intake:" + kind);
    cases.closed(ref, kind, CLOSED_ON, keeper.unit());
    screen.handover();
    counting.all();
    var erasure = destroyed(ref);

    assertThat(List.of(own, street, cnp)).allSatisfy(word -> assertThat(tablesThatName(word)).isEmpty());
    assertThat(jdbc.sql("select count(*) from intake.reporter where name like '%' || :told").param("told", told).query(Integer.class).single()).isEqualTo(tellers - 1);
    assertThat(get("/referrals/" + referral)).hasStatusOk().bodyText().contains("Conținutul a fost distrus", number, GONE);
    assertThat(get("/referrals/" + referral + "/reporter")).hasStatusOk();
    assertThat(get("/referrals?part=CLOSED")).hasStatusOk().bodyText().contains(number, GONE);
    assertThat(jdbc.sql("select stage || ' ' || closing_outcome from intake.referral where id = :id").param("id", referral).query(String.class).single())
        .isEqualTo("CLOSED NOT_CONFIRMED");
    toldAgain(erasure, ref);
  }

  private CaseMaker.Made make(String address) {
    return makers.stream().filter(maker -> maker.addresses().contains(address)).min(Comparator.comparingInt(maker -> maker.addresses().size()))
        .orElseThrow().make(mvc, keeper);
  }

  /** Everything else that a request may carry with names in it. */
  private void write(UUID request, UUID right, List<String> secrets) {
    var words = String.join(" ", secrets);
    var list = UUID.randomUUID();
    var bind = Map.of("id", request, "right", right, "words", words, "list", list, "cnp", cnp, "street", street, "unit", keeper.unit());
    for (var sql : List.of(
        "insert into financialaid.presented_paper values (:id, 0, 'INCOME_PROOF', :unit, :words, '2012-01-01')",
        "insert into financialaid.fact_check values (:id, 0, 'TAX_OFFICE', 'OK', :words, '2012-01-01', :words)",
        "insert into financialaid.history_line (subject_id, happened_at, officer_id, officer_name, act, note) values (:id, now(), :id, 'Ioana', 'corrected', :words)",
        "update financialaid.proposal set reasons = :words, settled_note = :words where application_id = :id",
        "insert into financialaid.merge values (:list, :id, :right, 1, 'MERGED', now())",
        "insert into financialaid.merge_item values (:list, 'aid_application', cast(:id as text), 'declaration', 'STAYED', to_jsonb(cast(:words as text)), null, cast(:id as text))",
        // the right was paid in a time of its own, so that nothing is owed on the lists of others
        "update financialaid.entitlement set granted_from = '1712-01-01' where id = :right",
        "update financialaid.entitlement_amount set valid_from = '1712-01-01' where entitlement_id = :right",
        """
        insert into financialaid.monthly_list (id, scheme, month, kind, status, opened_by, opened_by_name, opened_at, number, numbered_on, closed_by,
          closed_by_name, closed_at, line_count, inclusion_aid, child_aid, gross, net)
        select :list, 'VMI', '1712-05-01', 'MAIN', 'CLOSED', :id, 'Elena', now(), 1, '1712-05-20', :id, 'Elena', now(), 1, m.inclusion_aid, m.child_aid, m.gross, m.net
        from financialaid.entitlement_amount m where m.entitlement_id = :right""",
        """
        insert into financialaid.monthly_list_line (list_id, position, month, entitlement_id, unit_id, holder_id, holder, folded_name, cnp, cnp_tail,
          address, members, children, inclusion_aid, child_aid, gross, net, act_number, act_on, payment, iban, bank)
        select :list, 1, '1712-05-01', :right, :unit, e.holder_id, :words, :words, :cnp, right(:cnp, 4), :street, 4, 2, m.inclusion_aid, m.child_aid,
          m.gross, m.net, d.act_number, d.act_on, 'BANK', :words, 'Banca'
        from financialaid.entitlement e join financialaid.entitlement_amount m on m.entitlement_id = e.id
          join financialaid.decision d on d.application_id = e.application_id where e.id = :right""")) {
      jdbc.sql(sql).params(bind).update();
    }
    granted(new CaseRef("financialaid", request), words);
  }

  /** A payment of the right that was handed over and came back, with all that payments write down of a holder. */
  private void pay(CaseRef ref, UUID right, List<String> secrets) {
    var words = String.join(" ", secrets);
    var bind = Map.of("case", ref.id(), "right", right, "words", words, "run", UUID.randomUUID(), "line", UUID.randomUUID(), "cnp", cnp, "street", street,
        "id", UUID.randomUUID());
    transaction.executeWithoutResult(status -> {
      // as rows that were written over years, past the triggers that let them come in their order alone
      jdbc.sql("set local session_replication_role = replica").update();
      for (var sql : List.of(
          """
          insert into payments.way (id, holder_id, since, channel, iban, account_holder, mandate, document, entered_by, entered_by_name, entered_at)
          select :id, holder_id, '1712-01-01', 'ACCOUNT', :words, :words, :words, :words, :id, 'Ana', now() from payments.known_right where entitlement_id = :right""",
          "insert into payments.payer_account (iban, name, opened_by, opened_by_name, opened_at) values ('RO49AAAA1B31007593840000', 'x', :id, 'Ana', now()) on conflict do nothing",
          """
          insert into payments.run (id, version, kind, month, benefits, payer_iban, pay_on, state, opened_by, opened_by_name, opened_at, elsewhere, answered, returned,
            prepared_by, number, numbered_on, line_count, total, account_count, account_total, post_count, post_total, cash_count, cash_total)
          values (:run, 1, 'MONTHLY', '1712-05-01', '{VMI}', 'RO49AAAA1B31007593840000', '1712-06-01', 'CLOSED', :id, 'Ana', now(), 0, 1, 1, :id, 7, '1712-05-20', 1,
            36600, 1, 36600, 0, 0, 0, 0)""",
          """
          insert into payments.run_line (id, run_id, position, entitlement_id, month, reason, benefit, context, case_id, case_number, revision, holder_id, holder, folded,
            cnp, born_on, address, way_id, channel, iban, account_holder, amount, left_out)
          select :line, :run, 1, :right, '1712-05-01', 'CURRENT', 'VMI', 'financialaid', :case, '1/1712', 1, holder_id, :words, :words, :cnp, '1990-05-04', :street, :id,
            'ACCOUNT', :words, :words, 36600, '' from payments.known_right where entitlement_id = :right""",
          "insert into payments.run_step (run_id, what, note, officer_id, officer_name, at) values (:run, 'ACCEPTED', '1 ' || :words || ' 05.1712: x', :id, 'Ana', now())",
          "insert into payments.run_acceptance values (:run, :right, '1712-05-01', 'JUMP', 36600, left(:words, 400), :id, 'Ana', now())",
          "insert into payments.run_file values (:run, 'PAIN_001', 1, 36600, convert_to(:words, 'UTF8'), 'sum', now())",
          """
          insert into payments.answer_file (id, kind, name, sha256, bytes, account, entries, paid, returned, told_before, others, differing, imported_by, imported_by_name,
            imported_at) values (:id, 'CAMT_053', '', cast(:id as text), convert_to(:words, 'UTF8'), '', 1, 0, 1, 0, 0, 0, :id, 'Ana', now())""",
          "insert into payments.line_answer values (:line, 'RETURNED', '1712-06-02', :words, '', :id, :id, 'Ana', now())",
          "insert into payments.stop values (:id, :right, 'RIGHT', '1712-05-01', left(:words, 400), :id, 'Ana', now())",
          "insert into payments.stop_release values (:id, left(:words, 400), :id, 'Ana', now())",
          "insert into payments.debt values (:id, :right, now())",
          """
          insert into payments.debt_step (debt_id, position, what, act, act_on, amount, note, officer_id, officer_name, at)
          values (:id, 1, 'ESTABLISHED', '3', '1712-07-01', 100, :words, :id, 'Ana', now())""",
          "insert into payments.payee values (:id, 'GUARDIAN', :words, :words, :cnp, :id, 'Ana', now())",
          "insert into payments.payee_account (id, payee_id, iban, document, entered_by, entered_by_name, entered_at) values (:id, :id, 'RO49AAAA1B31007593840000', :words, :id, 'Ana', now())",
          "insert into payments.payee_account_settled values (:id, :id, true, left(:words, 400), :run, 'Ion', now())",
          """
          insert into payments.right_payee (id, entitlement_id, payee_id, since, ground, document, entered_by, entered_by_name, entered_at)
          values (:id, :right, :id, '1712-01-01', left(:words, 400), :words, :id, 'Ana', now())""",
          "insert into payments.right_payee_end values (:id, '1712-12-31', left(:words, 400), :id, 'Ana', now())")) {
        jdbc.sql(sql).params(bind).update();
      }
    });
    for (var kind : List.of("OWED", "PAID", "RETURNED")) {
      jdbc.sql("""
          insert into payments.ledger_entry (id, entitlement_id, month, kind, amount, context, case_id, revision, rests_on, reason, posted_by, posted_by_name, posted_at)
          values (case when :kind = 'PAID' then :line else gen_random_uuid() end, :right, '1712-05-01', :kind, 36600, 'financialaid', :case, 1,
            case when :kind = 'RETURNED' then :line end, :words, :id, 'Ana', now())""").params(bind).param("kind", kind).update();
    }
    assertThat(tablesThatName(cnp)).contains("payments.run_line", "payments.payee");
    assertThat(tablesThatName(secrets.getFirst())).contains("payments.way", "payments.run_step", "payments.ledger_entry", "payments.stop", "payments.debt_step");
  }

  private void granted(CaseRef ref, String words) {
    jdbc.sql("""
        insert into identity.case_grant (id, version, form_key, emergency, context, case_id, case_number, unit_id, officer_id, officer_name, reason,
          may_work, given_by, given_by_name, given_at, valid_until, review_note)
        values (gen_random_uuid(), 0, gen_random_uuid(), false, :context, :case, '1/2012', :unit, :me, 'Ana', :words || ', din nou', false,
          gen_random_uuid(), 'Ana', now(), now() + interval '1 day', :words)""").param("context", ref.context()).param("case", ref.id()).param("unit", keeper.unit())
        .param("me", keeper.id()).param("words", words).update();
    jdbc.sql("""
        insert into identity.conflict (id, version, form_key, officer_id, officer_name, context, case_id, about, unit_id, ground, note, recorded_by,
          recorded_by_name, recorded_at)
        values (gen_random_uuid(), 0, gen_random_uuid(), gen_random_uuid(), 'Ana', :context, :case, '1/2012', :unit, 'RELATIVE', :words, :unit, 'Ana', now())""")
        .param("context", ref.context()).param("case", ref.id()).param("unit", keeper.unit()).param("words", words).update();
  }

  private void ended(CaseRef ref, UUID right) {
    jdbc.sql("update financialaid.entitlement_amount set valid_until = '1712-12-31' where entitlement_id = :id").param("id", right).update();
    jdbc.sql("update financialaid.entitlement set granted_until = '1712-12-31' where id = :id").param("id", right).update();
    cases.tell(new EntitlementEnded(right, 9, Instant.now(), ref, LocalDate.of(1712, 12, 31)));
    ClosedCase.await(() -> jdbc.sql("select until is not null from archive.entitlement where id = :id").param("id", right).query(Boolean.class).single());
  }

  private UUID destroyed(CaseRef ref) {
    var selection = screen.selection();
    screen.through(selection);
    screen.recorded(selection);
    screen.confirmed(selection);
    ClosedCase.await(() -> cases.state(ref).equals("DESTROYED"));
    return jdbc.sql("select id from archive.erasure where case_id = :id").param("id", ref.id()).query(UUID.class).single();
  }

  private void toldAgain(UUID erasure, CaseRef ref) {
    Heard.since(jdbc, begun);
    // what runs by the clock alone writes too, and is none of this telling's doing
    clockwork.resting(() -> {
      var before = rows();
      cases.tell(new CaseErasureApproved(erasure, Instant.now(), ref, keeper.id(), "12 / 2026"));
      Heard.since(jdbc, begun);
      assertThat(rows()).isEqualTo(before);
    });
  }

  /** The tables of cases with a row in which the word stands, wherever in it. */
  private List<String> tablesThatName(String word) {
    return tables().stream().filter(table -> jdbc.sql("select exists (select from " + table + " t where to_jsonb(t)::text ilike '%' || :word || '%')")
        .param("word", word).query(Boolean.class).single()).toList();
  }

  private List<String> rows() {
    return tables().stream().map(table -> table + " " + jdbc.sql("select count(*) || ' ' || coalesce(sum(hashtextextended(t::text, 7)), 0) from " + table + " t")
        .query(String.class).single()).toList();
  }

  private List<String> tables() {
    return jdbc.sql("""
        select table_schema || '.' || table_name from information_schema.tables where table_type = 'BASE TABLE'
          and table_schema in ('financialaid', 'intake', 'identity', 'acts', 'notes', 'worklist', 'directory', 'archive', 'payments')
        order by 1""").query(String.class).list().stream()
        .filter(table -> !COPIES_OF_THE_REGISTER.contains(table) && !table.startsWith("identity.session")).toList();
  }

  private MvcTestResult get(String address) {
    return mvc.get().uri(address).with(SignIn.as(keeper)).exchange();
  }
}
